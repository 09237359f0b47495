using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Structure;

public class StructurePropertyTests
{
    private static readonly string[] Pieces =
    [
        "Share", "Comments", "Related", "By Jane Doe", "12 March 2024", "© 2024 The Herald", "Read more", "Advertisement",
        "Title of a Thing",
        "A sentence that goes on for a while, with a comma or two, and that then comes to an end.", "YORUMLAR", "- item",
        "(Jane Doe/Agency)",
        "A sentence that goes on for a while, with a…", "what?", "www.example.org", "</p>", "\uFEFF", "\u0000", "\uD800", "“", "漢字かな",
        "النص",
    ];

    private static readonly string[] Breaks = ["\n", "\n\n", " ", "\r\n", "\r", ""];

    private static readonly Gen<string> Wild = Gen.OneOf(
        Gen.Char.Array[0, 80].Select(characters => new string(characters)),
        Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Int[0, Breaks.Length - 1]).Array[0, 40]
            .Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece.Item1] + Breaks[piece.Item2]))));

    [Fact]
    public void Whatever_the_text_all_parts_are_inside_it_ordered_apart_and_the_same_each_time() => Wild.Sample(
        text =>
        {
            var document = new SourceDocument("seeds/a.txt", text);
            var found = Structured.Read(document);
            Assert.Equal(found, Structured.Read(document));
            var parts = new List<TextRange>(found.Paragraphs);
            AssertOrdered(parts);
            AssertOrdered([.. found.Furniture]);
            parts.AddRange(found.Furniture);
            parts.AddRange(new[] { found.Title, found.Teaser, found.Standfirst }.OfType<TextRange>());
            parts.Sort((a, b) => a.Start.CompareTo(b.Start));
            AssertOrdered(parts);
            var seen = parts.Sum(range => document.Slice(range).ToArray().Count(IsVisible));
            Assert.Equal(document.Text.Count(IsVisible), seen);
            Assert.All(parts, range => Assert.True(range.Length > 0 && range.Start >= 0 && range.End <= document.Text.Length));
        },
        iter: 5_000);

    [Fact]
    public void The_kind_of_line_break_makes_no_difference() => Wild.Select(
        text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')).Sample(
        text =>
        {
            var structure = Structured.Read(new("seeds/a.txt", text));
            Assert.Equal(structure, Structured.Read(new("seeds/a.txt", text.Replace("\n", "\r\n", StringComparison.Ordinal))));
            Assert.Equal(structure, Structured.Read(new("seeds/a.txt", text.Replace('\n', '\r'))));
        },
        iter: 2_000);

    [Theory]
    [InlineData("short\n")]
    [InlineData("Share\n")]
    [InlineData("word ")]
    [InlineData("by ")]
    [InlineData("x")]
    [InlineData("(")]
    [InlineData("…")]
    [InlineData("A sentence that comes to an end and says it again. ")]
    [InlineData("A line that is as long as a line of a file that was broken at a width\n")]
    public void A_large_file_takes_no_more_than_its_share(string piece) => Work.GrowsWithTheSize(
        size => string.Concat(Enumerable.Repeat(piece, size / piece.Length)), static text => Structured.Read(new("seeds/a.txt", text)),
        400_000);

    private static void AssertOrdered(List<TextRange> parts)
    {
        for (var i = 1; i < parts.Count; i++)
            Assert.True(parts[i - 1].End <= parts[i].Start);
    }

    private static bool IsVisible(char c) => !CharClass.IsSpace(c) && !CharClass.IsFormat(c) && !CharClass.IsControl(c);
}
