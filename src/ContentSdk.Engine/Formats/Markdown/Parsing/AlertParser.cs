using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace ContentSdk.Engine.Formats.Markdown.Parsing;

/// <summary>
/// Reads the five kinds of alerts that GitHub has: block quotations whose first line is
/// <c>[!NOTE]</c>. Any other kind is text.
/// </summary>
internal sealed class AlertParser : AlertInlineParser
{
    private static readonly string[] Kinds = ["Note", "Tip", "Important", "Warning", "Caution"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        KindAt(slice.Text, slice.Start + 2) is not null && base.Match(processor, ref slice);

    /// <summary>Writes the name of a kind, as the heading of its box; without the pictures that GitHub has there.</summary>
    public static void WriteKind(HtmlRenderer renderer, StringSlice kind)
    {
        renderer.EnsureLine();
        renderer.Write("<p class=\"markdown-alert-title\">").Write(KindAt(kind.Text, kind.Start) ?? "").WriteLine("</p>");
    }

    private static string? KindAt(string text, int start)
    {
        foreach (var kind in Kinds)
        {
            if (string.Compare(text, start, kind, 0, kind.Length, StringComparison.OrdinalIgnoreCase) == 0
                && start + kind.Length < text.Length && text[start + kind.Length] == ']')
                return kind;
        }
        return null;
    }
}
