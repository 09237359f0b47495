using System.Buffers;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore;

public static partial class ContentHtml
{
    /// <summary>Writes the headings of an article as nested lists of links. Nothing if it has no headings.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="article">The article.</param>
    /// <param name="label">What screen readers call the list.</param>
    public static void WriteTableOfContents(IBufferWriter<byte> output, Article article, string label = "Contents")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(label);
        if (article.Headings.Count == 0)
            return;
        output.Raw("<nav class=\"table-of-contents\" aria-label=\""u8);
        output.Attribute(label);
        output.Raw("\"><ol>"u8);
        // The levels of the items that are open, each within the one before.
        var open = new Stack<int>();
        foreach (var heading in article.Headings)
        {
            if (!Close(output, open, heading.Level) && open.Count > 0)
                output.Raw("\n<ol>"u8);
            output.Raw("<li>"u8);
            WriteLink(output, "#" + Uri.EscapeDataString(heading.Anchor), heading.Text);
            open.Push(heading.Level);
        }
        Close(output, open, level: 0);
        output.Raw("</ol></nav>\n"u8);
    }

    /// <summary>
    /// Writes a form that sends its words to the search page, as the parameter <c>q</c>. It needs no script.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="label">The label of the field and of the button.</param>
    /// <param name="words">What the field has already; null for an empty field.</param>
    /// <exception cref="InvalidOperationException">
    /// The site has no search page: neither <c>MapSearch</c> nor <see cref="ContentOptions.SearchPath"/>.
    /// </exception>
    public static void WriteSearchBox(IBufferWriter<byte> output, ContentSite site, string label = "Search", string? words = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(label);
        var path = site.SearchPath ?? throw NoSearchPage();
        output.Raw("<form class=\"search\" role=\"search\" method=\"get\" action=\""u8);
        output.Attribute(site.GetPath(path));
        output.Raw("\"><label>"u8);
        output.Text(label);
        output.Raw(" <input type=\"search\" name=\"q\" value=\""u8);
        output.Attribute(words ?? "");
        output.Raw("\"></label> <button>"u8);
        output.Text(label);
        output.Raw("</button></form>\n"u8);
    }

    private static InvalidOperationException NoSearchPage() =>
        new("There is no search page. Call content.MapSearch, or set options.SearchPath.");

    // Closes the items of this level and of deeper ones. Says whether there were any, so that their list is still open.
    private static bool Close(IBufferWriter<byte> output, Stack<int> open, int level)
    {
        var isFirst = true;
        while (open.TryPeek(out var last) && last >= level)
        {
            output.Raw(isFirst ? "</li>"u8 : "</ol></li>"u8);
            open.Pop();
            isFirst = false;
        }
        return !isFirst;
    }
}
