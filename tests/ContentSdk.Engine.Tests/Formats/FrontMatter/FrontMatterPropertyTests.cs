using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

public class FrontMatterPropertyTests
{
    private static readonly string[] Pieces =
    [
        "id", "slug", "title", "teaser", "standfirst", "language", "published", "updated", "authors", "tags", "section", "source", "canonical", "image", "src", "draft", "embargo", "related", "https://", "true", ": ", ": ", ": ", ":", "\n", "\n", "\n", "\n---\n", "---", "\r\n", "\r",
        "- ", "'", "\"", "[", "]", "|\n  ", ">\n  ", "Orla Fenn", "2025-03-31", "T10:00", "Z", "en-", "GB", "“So,” ", "said ", "\\u202E", "\\", "\uD800", "\0", "\u2028", "\uFEFF", "  ", "#", "...", "&a", "*a", "{", "}", "…",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 50].Select(numbers => "---\n" + string.Concat(numbers.Select(number => Pieces[number])));

    [Fact]
    public void Any_front_matter_is_read_without_an_exception_and_with_places_inside_the_file() =>
        Texts.Sample(
            text =>
            {
                var document = new SourceDocument("seeds/a.txt", text);
                var read = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);
                var length = text.Length;
                Assert.All(read.Findings, finding => Assert.True(finding.OriginalRange.Start >= 0 && finding.OriginalRange.End <= length && finding.OriginalRange.Length >= 0));
                Assert.All(read.Article.Body.Skip(read.Article.HasStandfirst ? 1 : 0), piece => Assert.StartsWith(
                    read.Article.Text.Substring(piece.TextStart, piece.Source.Length).Split('\n')[0],
                    document.Text[(document.LineStart(piece.Position.Line) + piece.Position.Column - 1)..], StringComparison.Ordinal));
                Assert.True(read.Article.Body.Zip(read.Article.Body.Skip(1)).All(pair => pair.First.Source.End <= pair.Second.Source.Start));
                Assert.True(read.Article.TitleRange is not { } title || (title.Start >= 0 && title.End <= 2 * length));
                // A title of long words makes a name that is longer than people may write themselves.
                var name = read.Article.Identifier.Trim('_');
                return MemberNames.IsValid(name[..Math.Min(name.Length, 100)]) || read.Article.Identifier.Contains('_', StringComparison.Ordinal);
            },
            iter: 5_000);

    [Fact]
    public void Thousands_of_faulty_keys_take_no_time() => Work.GrowsWithTheSize(
        static count => "---\n" + string.Concat(Enumerable.Repeat("k: \"\n", count)) + "---\nThe ferry.\n",
        static text => Assert.Contains(
            ContentReader.Read(new("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Findings, static finding => finding.RuleId == "CSDK2001"),
        12_000);
}
