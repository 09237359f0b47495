using System.Globalization;
using System.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Reading;

// Puts into an article's HTML what the set knows: the routes of the articles that it links to, the addresses of files beside it, and the
// sizes of images.
internal readonly struct HtmlSlots(IArticleHome home, int article)
{
    /// <summary>The HTML with its slots filled; null where all of it stays as it is.</summary>
    /// <param name="block">The article's block.</param>
    /// <param name="html">Its HTML.</param>
    public byte[]? Fill(BlockView block, ReadOnlySpan<byte> html)
    {
        var slots = block.Table(Slots);
        MemoryStream? filled = null;
        var read = 0;
        for (var i = 0; i < slots.Rows; i++)
        {
            if (ValueOf(block, slots, i) is not { } value)
                continue;
            var (start, end) = (slots[i, SlotColumn.Start], slots[i, SlotColumn.Start] + slots[i, SlotColumn.Length]);
            filled ??= new(html.Length + 256);
            filled.Write(html[read..start]);
            filled.Write(Encoding.UTF8.GetBytes(value));
            read = end - slots[i, SlotColumn.Kept];
        }
        if (filled is null)
            return null;
        filled.Write(html[read..]);
        return filled.ToArray();
    }

    /// <summary>How many bytes longer the HTML is for a slot that was filled; less than 0 where it is shorter.</summary>
    public int GrowthOf(BlockView block, TableReader slots, int row) => ValueOf(block, slots, row) is { } value
        ? Encoding.UTF8.GetByteCount(value) - slots[row, SlotColumn.Length] + slots[row, SlotColumn.Kept]
        : 0;

    private string? ValueOf(BlockView block, TableReader slots, int row)
    {
        var number = slots[row, SlotColumn.Number];
        return slots[row, SlotColumn.Kind] switch
        {
            SlotKind.LinkAddress => PageAddress(number, slots[row, SlotColumn.Kept] > 0),
            SlotKind.FileAddress => FileAddress(block.Text(block.Table(Links)[number, LinkColumn.Url])),
            SlotKind.ImageAddress => FileAddress(block.Text(block.Table(Images)[number, ImageColumn.Source])),
            SlotKind.ImageSize => SizeOf(block.Text(block.Table(Images)[number, ImageColumn.Source])),
            _ => null,
        };
    }

    private string? PageAddress(int link, bool hasPlace)
    {
        if (home.RouteOfTarget(article, link, out var isSame) is not { } route)
            return null;
        // A place on the page that is shown already.
        return isSame && hasPlace ? "" : Escaped(SitePath.Of(home) + route);
    }

    private string? FileAddress(string? written)
    {
        var end = written?.IndexOfAny(['?', '#']) ?? -1;
        return written is not null && AssetAddress.Of(home, home.PathOf(article), end < 0 ? written : written[..end]) is { } address
            ? Escaped(address)
            : null;
    }

    private string? SizeOf(string? written) => written is null ? null : SizeOf(home.FactsOf(home.PathOf(article), written));

    /// <summary>The size of an image as attributes; null where it is not known.</summary>
    public static string? SizeOf(ImageFacts? facts) =>
        facts is { Width: { } width, Height: { } height }
            ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"")
            : null;

    /// <summary>
    /// An address as the value of an attribute. A route has no mark that would end the value, but an address of a site may have any.
    /// </summary>
    public static string Escaped(string address) =>
        address.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
