using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Puts what front matter says in the place of what was detected below it.</summary>
internal static class DeclaredStructure
{
    /// <summary>
    /// The parts of the article. What front matter says and the text repeats is left out of the text; a first line that says
    /// something else than the declared title is text.
    /// </summary>
    /// <param name="document">The running text.</param>
    /// <param name="found">What was detected.</param>
    /// <param name="facts">What is declared.</param>
    /// <param name="sidecar">The file beside the article's that declares it, if there is one.</param>
    /// <param name="findings">Where faults go.</param>
    public static ArticleStructure Apply(
        SourceDocument document, ArticleStructure found, Facts facts, SourceDocument? sidecar, ICollection<Finding> findings)
    {
        var paragraphs = found.Paragraphs.ToList();
        var furniture = found.Furniture.ToList();
        TextRange? title = found.Title, teaser = found.Teaser, standfirst = found.Standfirst;
        if (facts.Standfirst is { IsAside: false } lead)
        {
            Replace(document, standfirst, lead, paragraphs, furniture);
            standfirst = lead.Range;
        }
        // A headline beside the file that the file has too is read where it stands in the file.
        if (facts.Title is { } headline && !(headline.IsAside && title is { } own && Same(document, own, headline.Value)))
        {
            // Without its headline above it, a standfirst is the paragraph below the first line.
            if (facts.Standfirst is not { IsAside: false } && standfirst is { } summary
                && title is { } line && !Same(document, line, headline.Value))
            {
                paragraphs.Insert(0, summary);
                standfirst = null;
            }
            Replace(document, title, headline, paragraphs, furniture);
            title = headline.OwnRange;
        }
        if (facts.Standfirst is { IsAside: true } beside && sidecar is not null)
            standfirst = Paragraph(document, standfirst, beside, paragraphs) ?? Miss(beside, standfirst);
        if (facts.Teaser is { } announced)
        {
            if (teaser is { } copy)
                furniture.Add(copy);
            teaser = announced.OwnRange;
        }
        furniture.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found with
        {
            Title = title,
            Teaser = teaser,
            Standfirst = standfirst,
            Paragraphs = paragraphs.ToEquatableArray(),
            Furniture = furniture.ToEquatableArray(),
        };

        TextRange? Miss(DeclaredText declared, TextRange? standfirst)
        {
            findings.Add(Finding.At(sidecar!, declared.Range, FrontMatterRules.NotFirstParagraph.Id));
            return standfirst;
        }
    }

    /// <summary>
    /// The part of the text that a standfirst beside the file is: the one that was detected, or else the first paragraph.
    /// </summary>
    private static TextRange? Paragraph(SourceDocument document, TextRange? found, DeclaredText declared, List<TextRange> paragraphs)
    {
        if (found is { } range)
            return Same(document, range, declared.Value) ? range : null;
        if (paragraphs.Count == 0 || !Same(document, paragraphs[0], declared.Value))
            return null;
        var first = paragraphs[0];
        paragraphs.RemoveAt(0);
        return first;
    }

    private static void Replace(
        SourceDocument document, TextRange? found, DeclaredText declared, List<TextRange> paragraphs, List<TextRange> furniture)
    {
        if (found is not { } range)
            return;
        if (Same(document, range, declared.Value))
            furniture.Add(range);
        else
            paragraphs.Insert(0, range);
    }

    private static bool Same(SourceDocument document, TextRange range, string text) =>
        FoldedText.Of(document.Shown.Substring(range.Start, range.Length)) == FoldedText.Of(text);
}
