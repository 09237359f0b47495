namespace ContentSdk.Engine.Formats.Markup;

/// <summary>What tags of HTML within a paragraph do to the words beside them.</summary>
internal static class HtmlTagNames
{
    private const int Longest = 10;

    private static readonly HashSet<string> Separating = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>Whether the tag is a line break.</summary>
    public static bool IsBreak(string tag) => string.Equals(NameOf(tag), "br", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words before and after the tag are shown in different lines or cells.</summary>
    public static bool Separates(string tag) => Separating.Contains(NameOf(tag));

    private static string NameOf(string tag)
    {
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && end - start <= Longest && tag[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            end++;
        return end > start ? tag.Substring(start, end - start) : "";
    }
}
