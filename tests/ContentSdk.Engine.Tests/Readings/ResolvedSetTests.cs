using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Readings;

public class ResolvedSetTests
{
    private const string Text = "The Gate Opens\n\nThe gates opened at nine. “We have waited,” said Orla Fenn of Velm.\n";

    private static readonly ContentKey Catalog = ContentKey.Of("catalog");

    private static readonly ProjectOptions Options = new("", "", "include", "", "");

    private static readonly ResolvedSet Sample = ResolvedSet.Of(
        KeyOf(ReadingSamples.Stored),
        SetResolver.Resolve(ReadingSamples.All.Select(static article => article.Record), Options.ForSet(ReadingSamples.Catalog)).Index);

    [Fact]
    public void A_set_comes_back()
    {
        var read = ResolvedSet.Read(Sample.Write(), Sample.Key)!;

        Assert.Equal(Sample.Articles, read.Articles);
        // One is under embargo.
        Assert.Equal(ReadingSamples.All.Count - 1, read.Articles.Count);
        Assert.Equal(Sample.Block, read.Block);
    }

    [Fact]
    public void Another_key_and_a_damaged_file_give_none()
    {
        var bytes = Sample.Write();
        Assert.Null(ResolvedSet.Read(bytes, ContentKey.Of("another")));
        for (var length = 0; length < bytes.Length; length += 7)
            Assert.Null(ResolvedSet.Read(bytes[..length], Sample.Key));
        bytes[^100] ^= 1;
        Assert.Null(ResolvedSet.Read(bytes, Sample.Key));
    }

    [Theory]
    [InlineData("nine. “We", "ten, and nobody was late. “We", true)]
    [InlineData("have waited", "have waited for long", true)]
    [InlineData("Orla Fenn", "Tam Quill", false)]
    [InlineData("The Gate Opens", "The Gate Closes", false)]
    public void An_edit_counts_when_it_changes_what_the_set_has(string old, string @new, bool isSame) =>
        Assert.Equal(isSame, KeyOf([Read(Text)]) == KeyOf([Read(Text.Replace(old, @new, StringComparison.Ordinal))]));

    [Fact]
    public void So_do_the_options_and_the_declared_entities()
    {
        var keys = new[]
        {
            KeyOf(ReadingSamples.Stored),
            ResolvedSet.KeyOf(ReadingSamples.Stored, Options, ContentKey.Of("other")),
            ResolvedSet.KeyOf(ReadingSamples.Stored, Options with { Drafts = "exclude" }, Catalog),
            ResolvedSet.KeyOf(ReadingSamples.Stored, Options with { Today = "2031-01-01" }, Catalog),
            ResolvedSet.KeyOf(ReadingSamples.Stored, Options with { Entities = "off" }, Catalog),
            KeyOf(ReadingSamples.Stored.Skip(1)),
            ResolvedSet.KeyOf(ReadingSamples.Stored, Options, Catalog, [new("seeds/tags.yaml", ContentKey.Of("tags"))]),
        };
        Assert.Distinct(keys);
    }

    private static ContentKey KeyOf(IEnumerable<StoredReading> readings) => ResolvedSet.KeyOf(readings, Options, Catalog);

    private static StoredReading Read(string text) =>
        StoredReading.Of(default, ContentReader.Read(new SourceDocument("seeds/gate.txt", text), ReadOptions.Default));
}
