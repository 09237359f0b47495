using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Sequence;

/// <summary>In French a name has small words before its capitals and behind them: its stretches are the longest.</summary>
public sealed class LongStretchTests
{
    private static readonly string Capitals = string.Concat(Enumerable.Repeat("Quill ", 256));

    [Theory]
    [InlineData("nationale municipale est ici.")]
    [InlineData("nationale municipale-est ici.")]
    public void As_many_capitals_as_a_stretch_can_have_are_read(string ending)
    {
        var reading = new EntityReading($"Il a vu la rue de la {Capitals}{ending}", "fr");
        Assert.All(reading.Resolver.Mentions, static mention => Assert.True(mention.Range.Length > 0));
    }

    [Theory]
    [InlineData("nationale municipale est ici.", 2)]
    [InlineData("nationale municipale-est ici.", 0)]
    public void The_longest_stretch_is_as_long_as_it_is_said_to_be(string ending, int shorter)
    {
        var text = NameTexts.Of($"Il a vu la rue de la {Capitals}{ending}", "fr");
        var longest = NameLattice.Stretches(text, text.Marks).Max(static stretch => stretch.End - stretch.First);
        Assert.Equal(NameLattice.Longest - shorter, longest);
    }

    [Fact]
    public void An_article_with_many_capitals_is_read_without_a_fault()
    {
        var document = new SourceDocument(
            "seeds/a.md", $"---\ntitle: Une rue\nlanguage: fr\n---\n\nIl a vu la rue de la {Capitals}nationale municipale est ici.\n");
        var read = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(read.Findings, static finding => finding.RuleId == "CSDK9001");
    }
}
