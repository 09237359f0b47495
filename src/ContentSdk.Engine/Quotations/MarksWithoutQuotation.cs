using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations;

/// <summary>Says why a text has no quotation, for a person who expected one.</summary>
public static class MarksWithoutQuotation
{
    /// <summary>What is in place of quotation marks.</summary>
    /// <param name="document">The text.</param>
    /// <param name="blocks">Where the headline and the paragraphs are.</param>
    public static string Explain(SourceDocument document, IEnumerable<TextRange> blocks)
    {
        var marks = new List<QuotationMark>();
        foreach (var block in blocks)
            MarkReader.Read(document.Text, block, marks);
        if (marks.Find(static mark => mark.Family != MarkFamily.Single) is { Length: > 0 } alone)
        {
            var (place, mark) = (document.PositionOf(alone.Position), document.Text.Substring(alone.Position, alone.Length));
            return FormattableString.Invariant($"No quotation mark has a partner. The first is {mark} at {place.Line}:{place.Column}.");
        }
        return marks.Count == 0
            ? "There are no quotation marks in the headline or the text."
            : "The only marks in the headline and the text are apostrophes.";
    }
}
