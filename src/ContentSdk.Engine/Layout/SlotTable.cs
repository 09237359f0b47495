using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>The places in an article's HTML whose value depends on other files.</summary>
internal static class SlotTable
{
    /// <summary>The table; without rows where nothing in the HTML depends on another file.</summary>
    public static TableData Of(MarkupSpec markup)
    {
        var slots = new TableData(SlotColumn.Count);
        if (markup.FileLinks.Count + markup.LinkedAssets.Count + markup.ImageAssets.Count == 0)
            return slots;
        var pages = new HashSet<int>(markup.FileLinks.Select(static link => link.Link.Number));
        HashSet<int> files = [.. markup.LinkedAssets], images = [.. markup.ImageAssets];
        var (html, read, bytes) = (markup.Html.ToCharArray(), 0, 0);
        foreach (var slot in markup.Map.Slots)
        {
            if (KindOf(slot) is not { } kind)
                continue;
            bytes += Encoding.UTF8.GetByteCount(html, read, slot.Html.Start - read);
            var length = Encoding.UTF8.GetByteCount(html, slot.Html.Start, slot.Html.Length);
            slots.Add(kind, slot.Number, bytes, length, KeptOf(html, slot.Html));
            (read, bytes) = (slot.Html.End, bytes + length);
        }
        return slots;

        int? KindOf(HtmlSlot slot) => slot.Kind switch
        {
            HtmlSlotKind.LinkAddress => pages.Contains(slot.Number) ? SlotKind.LinkAddress
                : files.Contains(slot.Number) ? SlotKind.FileAddress : null,
            _ when !images.Contains(slot.Number) => null,
            HtmlSlotKind.ImageAddress => SlotKind.ImageAddress,
            _ => SlotKind.ImageSize,
        };
    }

    // The path of a file is percent-encoded, so that no mark in it begins a query or an anchor, and no character
    // reference is in it but that of &.
    private static int KeptOf(char[] html, TextRange address)
    {
        var start = address.Start;
        while (start < address.End && html[start] is not ('?' or '#'))
            start++;
        return Encoding.UTF8.GetByteCount(html, start, address.End - start);
    }
}
