using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>
/// Tells which heading is the article's own: the first of level 1, or, where front matter
/// says the headline, one that repeats it.
/// </summary>
internal static class TitleHeading
{
    /// <summary>The heading, or null.</summary>
    public static HeadingBlock? Find(MarkdownDocument tree, string? declared)
    {
        foreach (var block in tree)
        {
            if (block is HeadingBlock { Level: 1 } heading
                && (declared is null ? HasText(heading) : FoldedText.Of(TextOf(heading)) == FoldedText.Of(declared)))
                return heading;
        }
        return null;
    }

    /// <summary>What a heading says, without markup.</summary>
    public static string TextOf(HeadingBlock heading) =>
        heading.Inline is null ? "" : string.Concat(heading.Inline.Descendants().Select(TextOf));

    private static string TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    private static bool HasText(HeadingBlock heading)
    {
        foreach (var c in TextOf(heading))
        {
            if (!CharClass.IsSpace(c))
                return true;
        }
        return false;
    }
}
