using System.Text.RegularExpressions;
using ContentSdk.Engine.Language;
using Xunit;

namespace ContentSdk.Engine.Tests.Annotated;

/// <summary>The annotated articles of <c>tests/corpus</c> are in the format that their README describes.</summary>
public partial class CorpusTests
{
    public static TheoryData<string> Languages => [.. SayingWords.Languages.Append("en").Distinct().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Languages))]
    public void Articles_have_a_head_a_title_and_marks_that_end(string language)
    {
        var files = Directory.GetFiles(Repository.PathOf($"tests/corpus/{language}"), "*.art");
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var (head, body) = Cut(File.ReadAllText(file));
            Assert.Contains($"lang: {language}\n", head);
            Assert.Matches(@"(?m)^kind: \S", head);
            Assert.Matches("(?m)^@title ", body);
            Assert.Equal("", Unpaired(body));
        });
    }

    [Fact]
    public void No_other_language_is_there() =>
        Assert.Equal(
            Languages.Select(static row => row.Data),
            Directory.GetDirectories(Repository.PathOf("tests/corpus")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("⟦d|A B|named|“Yes,”⟧ said ⟨per|A B|A B⟩.", "")]
    [InlineData("⟦d|A B|“Yes,”⟧", "⟦⟧")]
    [InlineData("⟦d|A B|named|“Yes,” said ⟨per|A B|A B⟩.", "⟦")]
    [InlineData("said ⟨per|A B⟩", "⟨⟩")]
    [InlineData("⟦d|A B|sung|“Yes,”⟧", "⟦⟧")]
    public void What_is_no_mark_is_seen(string text, string unpaired) => Assert.Equal(unpaired, Unpaired(text));

    private static (string Head, string Body) Cut(string text)
    {
        var end = text.IndexOf("\n====\n", StringComparison.Ordinal);
        Assert.True(end > 0, "The line with four signs of equality is missing.");
        return (text[..(end + 1)], text[(end + 6)..]);
    }

    // What is left of the signs when names, and then quotations from the inside out, are taken away.
    private static string Unpaired(string body)
    {
        var text = Name().Replace(body, "");
        for (string before = ""; before != text;)
            (before, text) = (text, Quotation().Replace(text, ""));
        return string.Concat(text.Where(static sign => sign is '⟦' or '⟧' or '⟨' or '⟩'));
    }

    [GeneratedRegex(@"⟨(?:per|org|place|event|work|x)\|[^|⟦⟧⟨⟩]+\|[^|⟦⟧⟨⟩]+⟩")]
    private static partial Regex Name();

    [GeneratedRegex(@"⟦[dpt]\d*\|[^|⟦⟧⟨⟩]+\|(?:named|pronoun|nominal|implied|label|-)\|[^⟦⟧⟨⟩]*⟧")]
    private static partial Regex Quotation();
}
