using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>Maps of HTML as bytes: distances, which are small, instead of places.</summary>
internal static class HtmlMapCodec
{
    public static byte[] Write(HtmlMap map)
    {
        var sink = new ByteSink();
        var at = 0;
        sink.List(map.Slots, slot =>
        {
            sink.Number((int)slot.Kind);
            sink.Number(slot.Number);
            WriteNext(sink, slot.Html, ref at);
        });
        var (text, html) = (0, 0);
        sink.List(map.Spans, span =>
        {
            WriteNext(sink, span.Text, ref text);
            // Nearly always as long as the text.
            sink.Number(span.Html.Length == span.Text.Length ? 0 : span.Html.Length);
            sink.Number(span.Html.Start - html);
            html = span.Html.End;
        });
        return sink.ToArray();
    }

    /// <summary>The map of bytes; null where they are not those of a map.</summary>
    public static HtmlMap? Read(byte[] bytes)
    {
        var source = new ByteSource(bytes);
        var at = 0;
        var slots = source.List(
            () => new HtmlSlot((HtmlSlotKind)source.Value((int)HtmlSlotKind.ImageAttributes), source.Number(), ReadNext(source, ref at)));
        var (text, html) = (0, 0);
        var spans = source.List(() =>
        {
            var range = ReadNext(source, ref text);
            var length = source.Number() is var other && other == 0 ? range.Length : other;
            var place = new TextRange(unchecked(html + source.Number()), length);
            html = place.End;
            return new HtmlSpan(range, place);
        });
        return source.IsAtEnd ? new(slots, spans) : null;
    }

    private static void WriteNext(ByteSink sink, TextRange range, ref int at)
    {
        sink.Number(range.Start - at);
        sink.Number(range.Length);
        at = range.End;
    }

    private static TextRange ReadNext(ByteSource source, ref int at)
    {
        var range = new TextRange(unchecked(at + source.Number()), source.Number());
        at = range.End;
        return range;
    }
}
