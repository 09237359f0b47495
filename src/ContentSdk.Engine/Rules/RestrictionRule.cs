using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Finds a line above or below the text that says that it must not be published, where nothing keeps it from being so.</summary>
internal static class RestrictionRule
{
    // Below that, and above the end, the text itself may say such things.
    private const int FirstBlocks = 4, LastBlocks = 2;

    public static readonly Rule Restricted = new(
        "CSDK3038", "Text not meant for publication",
        "'{0}' says that the article must not be published, but builds include it. Write 'draft: true' in front matter, or remove this line.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage Embargoed = Restricted.Also(
        "embargoed", "'{0}' says that the article is under embargo, but builds include it. Write 'embargo: …' with the day in front matter, or remove this line.");

    public static void Check(FormattedText formatted, ArticleStructure structure, FrontMatter? declared, ICollection<Finding> findings)
    {
        if (declared?.Fields.IsTrue(FieldKeys.Draft) == true)
            return;
        var isEmbargoed = declared?.Fields.Day(FieldKeys.Embargo) is not null;
        var blocks = formatted.Blocks;
        var ranges = new List<(TextRange Range, bool MayBeMark)>();
        if (declared?.Title?.OwnRange is { } title && structure.Title == title)
            ranges.Add((title, true));
        for (var i = 0; i < blocks.Count; i++)
        {
            if ((i < FirstBlocks || i >= blocks.Count - LastBlocks) && blocks[i].Kind is not (BlockKind.Code or BlockKind.TableCell or BlockKind.Footnote))
                ranges.Add((blocks[i].Range, i < FirstBlocks && blocks[i].Kind != BlockKind.ListItem));
        }
        var isReported = false;
        foreach (var (range, mayBeMark) in ranges)
        {
            foreach (var line in Lines(formatted.Document.Text, range))
            {
                var restriction = RestrictionWords.Instance.Of(formatted.Document.Text, line, mayBeMark);
                // A second line mostly says the same.
                if (restriction == Restriction.None || isReported || (restriction == Restriction.Embargo && isEmbargoed))
                    continue;
                isReported = true;
                findings.Add(Finding.At(formatted.Document, line, restriction == Restriction.Embargo ? Embargoed : Restricted, Snippet.Of(formatted.Document.Text, line)));
            }
        }
    }

    private static IEnumerable<TextRange> Lines(string text, TextRange block)
    {
        for (var start = block.Start; start < block.End;)
        {
            var end = text.IndexOf('\n', start, block.End - start) is var found and >= 0 ? found : block.End;
            var (from, to) = (start, end);
            while (from < to && CharClass.IsSpace(text[from]))
                from++;
            while (to > from && CharClass.IsSpace(text[to - 1]))
                to--;
            yield return TextRange.FromBounds(from, to);
            start = end + 1;
        }
    }
}
