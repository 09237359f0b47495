using ContentSdk.Engine.Model;
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
    public static ArticleStructure Apply(SourceDocument document, ArticleStructure found, Facts facts)
    {
        var paragraphs = found.Paragraphs.ToList();
        var furniture = found.Furniture.ToList();
        TextRange? title = found.Title, teaser = found.Teaser, standfirst = found.Standfirst;
        if (facts.Standfirst is { } lead)
        {
            Replace(document, standfirst, lead, paragraphs, furniture);
            standfirst = lead.Range;
        }
        if (facts.Title is { } headline)
        {
            // Without its headline above it, a standfirst is the paragraph below the first line.
            if (facts.Standfirst is null && standfirst is { } summary && title is { } line && !Same(document, line, headline.Value))
            {
                paragraphs.Insert(0, summary);
                standfirst = null;
            }
            Replace(document, title, headline, paragraphs, furniture);
            title = headline.Range;
        }
        if (facts.Teaser is { } announced)
        {
            if (teaser is { } copy)
                furniture.Add(copy);
            teaser = announced.Range;
        }
        furniture.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found with { Title = title, Teaser = teaser, Standfirst = standfirst, Paragraphs = paragraphs.ToEquatableArray(), Furniture = furniture.ToEquatableArray() };
    }

    private static void Replace(SourceDocument document, TextRange? found, DeclaredText declared, List<TextRange> paragraphs, List<TextRange> furniture)
    {
        if (found is not { } range)
            return;
        if (Same(document, range, declared.Value))
            furniture.Add(range);
        else
            paragraphs.Insert(0, range);
    }

    private static bool Same(SourceDocument document, TextRange range, string text) => Plain(document.Shown.Substring(range.Start, range.Length)) == Plain(text);

    // Case and white space aside.
    private static string Plain(string text) =>
        string.Join(" ", CharClass.ToLower(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
