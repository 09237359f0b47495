using System.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Reading;

// Puts into the HTML of a rendered value what the set knows: the routes of the articles that it links to, the addresses of files beside
// the content, and the sizes of images.
internal static class RenderedHtml
{
    /// <summary>The HTML.</summary>
    /// <param name="home">Where the values are.</param>
    /// <param name="row">The row of the HTML, which those of its slots follow.</param>
    /// <param name="slots">How many there are.</param>
    public static string Of(IFieldHome home, int row, int slots)
    {
        var view = home.Fields;
        var table = view.Table(Fields);
        var html = view.Text(table[row, FieldColumn.Text]) ?? "";
        if (slots == 0 || home.Site is not { } site)
            return html;
        var filled = new StringBuilder(html.Length + 64);
        var read = 0;
        for (var slot = row + 1; slot <= row + slots; slot++)
        {
            if (ValueOf(site, table[slot, FieldColumn.Value2], view.Text(table[slot, FieldColumn.Text])!) is not { } value)
                continue;
            var start = table[slot, FieldColumn.Value0];
            filled.Append(html, read, start - read).Append(value);
            read = start + table[slot, FieldColumn.Value1];
        }
        return filled.Append(html, read, html.Length - read).ToString();
    }

    // A field may be shown on any page, so that a link to its own article leads to that page, too.
    private static string? ValueOf(IArticleHome site, int kind, string path) => kind switch
    {
        SlotKind.LinkAddress => site.RouteOfPath(path) is { } route ? HtmlSlots.Escaped(SitePath.Of(site) + route) : null,
        SlotKind.FileAddress or SlotKind.ImageAddress =>
            AssetAddress.OfFile(site, path) is { } address ? HtmlSlots.Escaped(address) : null,
        SlotKind.ImageSize => HtmlSlots.SizeOf(site.FactsOfFile(path)),
        _ => null,
    };
}
