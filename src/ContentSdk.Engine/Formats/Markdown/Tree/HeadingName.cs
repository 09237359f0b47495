using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>
/// Reads the anchor that a heading names itself, <c>## In winter {#winter}</c>, as Pandoc, kramdown, Hugo and Docusaurus write it: the
/// anchor stays when the words change.
/// </summary>
internal static class HeadingName
{
    /// <summary>Takes the names out of the text of all headings; each becomes the id of its heading.</summary>
    public static void Take(MarkdownDocument tree)
    {
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (heading.Inline?.LastChild is LiteralInline last && Cut(last) is { } name)
                heading.GetAttributes().Id = name;
        }
    }

    private static string? Cut(LiteralInline last)
    {
        var text = last.Content.ToString();
        var open = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (open <= 0 || text[text.Length - 1] != '}' || !CharClass.IsSpace(text[open - 1]))
            return null;
        var name = text.Substring(open + 2, text.Length - open - 3);
        if (!AnchorNames.IsName(name))
            return null;
        while (open > 0 && CharClass.IsSpace(text[open - 1]))
            open--;
        last.Content.End = last.Content.Start + open - 1;
        last.Span.End = last.Span.Start + open - 1;
        return name;
    }
}
