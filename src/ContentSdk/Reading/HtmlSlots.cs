using System.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Reading;

// Puts into an article's HTML what the set knows: the routes of the articles that it links to.
internal readonly struct HtmlSlots(IArticleHome home, int article)
{
    /// <summary>The HTML with its slots filled; null where all of it stays as it is.</summary>
    public byte[]? Fill(ReadOnlySpan<byte> html, TableReader slots)
    {
        MemoryStream? filled = null;
        var read = 0;
        for (var i = 0; i < slots.Rows; i++)
        {
            if (slots[i, SlotColumn.Kind] != SlotKind.LinkAddress || AddressOf(slots, i) is not { } address)
                continue;
            var (start, end) = (slots[i, SlotColumn.Start], slots[i, SlotColumn.Start] + slots[i, SlotColumn.Length]);
            filled ??= new(html.Length + 256);
            filled.Write(html[read..start]);
            filled.Write(Encoding.UTF8.GetBytes(address));
            read = end - slots[i, SlotColumn.Kept];
        }
        if (filled is null)
            return null;
        filled.Write(html[read..]);
        return filled.ToArray();
    }

    private string? AddressOf(TableReader slots, int row)
    {
        if (home.RouteOfTarget(article, slots[row, SlotColumn.Number], out var isSame) is not { } route)
            return null;
        // A place on the page that is shown already.
        return isSame && slots[row, SlotColumn.Kept] > 0 ? "" : Escaped(SitePath + route);
    }

    // The path of the address where the site begins.
    private string SitePath
    {
        get
        {
            if (home.BaseAddress is not { } address)
                return "";
            var host = address.IndexOf("//", StringComparison.Ordinal) + 2;
            var path = address.IndexOf('/', host);
            return path < 0 ? "" : address[path..];
        }
    }

    // A route has no mark that would end the value, but an address of a site may have any.
    private static string Escaped(string address) =>
        address.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
