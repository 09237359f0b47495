using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats;

public class PlainTextReaderTests
{
    private const string Wrapped =
        """
        The harbour of Vellmar woke up late on Tuesday, long after the first
        ferries had left for the islands and the fishmongers had put out their
        boards.

        Nobody had told the crane drivers that the strike was over, and so they
        sat in the canteen, drank tea and waited for somebody to come along and
        say so.
        """;

    [Fact]
    public void Lines_are_paragraphs_with_or_without_empty_lines_between_them()
    {
        Assert.Equal(["Headline", "A first paragraph.", "A second one."], Blocks("Headline\n\nA first paragraph.\n\n\n  A second one. \n"));
        Assert.Equal(["Headline", "A first paragraph.", "A second one."], Blocks("Headline\nA first paragraph.\n\tA second one."));
    }

    [Fact]
    public void Lines_that_were_broken_at_a_width_are_one_paragraph_verbatim()
    {
        var blocks = Blocks(Wrapped);
        Assert.Equal(2, blocks.Count);
        Assert.StartsWith("The harbour", blocks[0], StringComparison.Ordinal);
        Assert.EndsWith("their\nboards.", blocks[0], StringComparison.Ordinal);
        Assert.EndsWith("along and\nsay so.", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_file_that_was_broken_at_a_width_an_indented_line_begins_a_paragraph()
    {
        var blocks = Blocks(Wrapped.Replace("\n\n", "\n   ", StringComparison.Ordinal));
        Assert.Equal(2, blocks.Count);
        Assert.StartsWith("Nobody", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_a_list_stand_apart_also_where_lines_were_broken()
    {
        var blocks = Blocks(
            Wrapped
                + "\n\n- The first item is so long that it does not fit into one line of the\n  file and goes on in the next.\n- The second.\n");
        Assert.Equal(4, blocks.Count);
        Assert.EndsWith("goes on in the next.", blocks[2], StringComparison.Ordinal);
        Assert.Equal("- The second.", blocks[3]);
    }

    [Fact]
    public void A_stanza_is_one_block()
    {
        var blocks = Blocks(
            "Song\n\nO little boat upon the lake,\nThe wind is cold, the wind is wide,\nAnd nobody is yet awake\nTo see you home with the morning tide.\n\nThat was sung.");
        Assert.Equal(3, blocks.Count);
        Assert.EndsWith("morning tide.", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_menu_is_not_a_stanza() =>
        Assert.Equal(4, Blocks("News\nSport\nWeather\nAll topics").Count);

    [Fact]
    public void Short_paragraphs_one_a_line_are_not_taken_for_broken_lines() =>
        Assert.Equal(
            4,
            Blocks("The mayor came at nine.\nShe said nothing at all to the reporters who waited.\nThen she left again.\nIt rained.").Count);

    [Fact]
    public void Blocks_are_ordered_disjoint_trimmed_and_lose_nothing_that_can_be_seen() =>
        Gen.Char["ab.,-• \t\n\r\u00A0\uFEFF\u00AD1)"].Array[0, 200].Select(c => new string(c)).Sample(
            text =>
            {
                var document = new SourceDocument("seeds/a.txt", text);
                var end = 0;
                var seen = 0;
                foreach (var block in PlainTextReader.Read(document))
                {
                    Assert.True(block.Range.Start >= end && block.Range.Length > 0);
                    end = block.Range.End;
                    Assert.True(end <= document.Text.Length);
                    Assert.False(CharClass.IsSpace(document.Text[block.Range.Start]) || CharClass.IsSpace(document.Text[end - 1]));
                    seen += document.Slice(block.Range).ToArray().Count(IsVisible);
                }
                Assert.Equal(document.Text.Count(IsVisible), seen);
            },
            iter: 20_000);

    private static bool IsVisible(char c) => !CharClass.IsSpace(c) && !CharClass.IsFormat(c) && !CharClass.IsControl(c);

    private static List<string> Blocks(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        return [.. PlainTextReader.Read(document).Select(block => document.Slice(block.Range).ToString())];
    }
}
