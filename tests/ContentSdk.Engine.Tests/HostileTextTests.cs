using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests;

/// <summary>Texts made to take quadratic time, each of a size.</summary>
public class HostileTextTests
{
    public static TheoryData<string, Func<int, string>> Texts => new()
    {
        { "full stops", static size => new string('.', size) + "x" },
        { "question marks between quotation marks", static size => Repeat("?\"", size) + "x" },
        { "a word of apostrophes", static size => "L'eau et l'air de la mer\n\n" + Repeat("a'", size) + "a" },
        { "a headline of dashes", static size => "Hi " + new string('—', size) },
        { "a headline of colons", static size => Repeat(": ", size) },
        {
            "a page of links behind a long line",
            static size => Repeat("Share link ", size / 3) + "\n" + Repeat("Share\nlink more words\n", size / 2)
        },
        { "utterances without end", static size => "The harbour opens\n\n" + Repeat("“we go,” he said, ", size) },
        { "people without names", static size => "The harbor opens\n\n" + Repeat("“We go,” he said of the man, ", size) },
        { "a man and names without end", static size => "The harbor opens\n\nThe man met " + Repeat("Orla Fenn, “we go,” he said, ", size) },
        { "articles without nouns", static size => "The harbor opens\n\n" + Repeat("the ", size) + "“We go,” he said." },
        {
            "quotations within one, among people",
            static size => "The harbor opens\n\n“" + Repeat("the man said ‘we go’ to the woman, ", size) + "” he said."
        },
        {
            "a long sentence before many quotations",
            static size => "The harbor opens\n\n" + Repeat("the man met Orla Fenn and ", size / 2) + "\n\n"
                + Repeat("“We go,” he said of a woman. ", size / 2)
        },
    };

    public static TheoryData<string, Func<int, string>> MarkdownTexts => new()
    {
        { "links without end", static size => Repeat("[a](", size) },
        { "instructions without end", static size => Repeat("a<?", size) },
        { "emphasis without end", static size => Repeat("*a **a ", size) },
        {
            "headings, and links to none of them",
            static size => string.Concat(
                Enumerable.Range(0, size / 75).Select(static number => $"## a{number}\n\nb\n\n[b](#c{number})\n\n")) },
    };

    [Theory, MemberData(nameof(MarkdownTexts), DisableDiscoveryEnumeration = true)]
    public void Markdown_is_read_in_linear_time_or_as_plain_text(string what, Func<int, string> make)
    {
        Assert.NotEmpty(what);
        // At a quarter of that, too, they are above what the parser is asked to read.
        Work.GrowsWithTheSize(
            make, static text => Assert.Equal(text.StartsWith('#'), Read("seeds/a.md", text).Article.Markup is not null), 1_200_000);
    }

    [Theory, MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void It_is_read_in_linear_time(string what, Func<int, string> make)
    {
        Assert.NotEmpty(what);
        Work.GrowsWithTheSize(make, static text => Read("seeds/a.txt", text), 400_000);
    }

    private static ReadResult Read(string path, string text) =>
        ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default, TestContext.Current.CancellationToken);

    private static string Repeat(string piece, int size) => string.Concat(Enumerable.Repeat(piece, size / piece.Length));
}
