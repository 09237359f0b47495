using System.Text.Json;
using ContentSdk.Engine;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Reads a text as a field of Markdown, in one of the notations that a value can be written in.</summary>
internal sealed class FieldReader() : Reader("field", 4)
{
    private static readonly ContentTypes Types = new(
        new([new("global::Row", "Row", new([new("line", "Line", new(ShapeKind.Markdown, "global::ContentSdk.InlineMarkdown"))]))]),
        Collections: new([.. Endings().Select(static ending => new CollectionSchema("Rows", "a" + ending, "global::Row", IsData: true))]),
        Folders: new(["seeds"]));

    public override object Read(byte[] input) => DataItems.Of(DataFileReader.Read(Written(input)), Types);

    public override void Check(byte[] input, object result)
    {
        var read = (DataItems)result;
        FuzzFailure.Unless(read.Equals(Read(input)), "A second reading differs from the first.");
        var document = Written(input);
        FindingChecks.Check(OnDisk(input), document.LineCount, new([.. read.Findings.OrderBy(static finding => finding.OriginalRange.Start)]));
        foreach (var item in read.Items)
        {
            if (item.Value.Find("line") is not { Kind: CellKind.Text } cell)
                continue;
            if (cell.Items is [var html, ..])
            {
                HtmlChecks.Check(html.Text);
                HtmlChecks.Check(Filled(html.Text, cell.Slots));
            }
            foreach (var place in item.Links.Select(static link => link.Place).Concat(item.Assets.Select(static asset => asset.Place.Place)))
                FuzzFailure.Unless(FindingChecks.IsInside(place.OriginalRange, OnDisk(input).Length), "A link lies outside of the file.");
        }
    }

    // As a site fills it: between the quotation marks of an address, or at the end of a tag.
    private static string Filled(string html, IEnumerable<RenderedSlot> slots)
    {
        var (filled, read) = ("", 0);
        foreach (var slot in slots)
        {
            FuzzFailure.Unless(slot.Html.Start >= read && slot.Html.End <= html.Length, "A slot lies outside of the HTML.");
            FuzzFailure.Unless(html[slot.Html.Start - 1] == '"', "A slot does not begin after a quotation mark.");
            FuzzFailure.Unless(!html[slot.Html.Start..slot.Html.End].Contains('"', StringComparison.Ordinal), "A slot is more than an address.");
            filled += html[read..slot.Html.Start] + (slot.Html.Length == 0 ? " alt=\"1\"" : "/a&quot;b");
            read = slot.Html.End;
        }
        return filled + html[read..];
    }

    private static string[] Endings() => [".json", ".csv", ".yaml", ".toml"];

    private static SourceDocument Written(byte[] input) => new("seeds/a" + Endings()[input.Length % 4], OnDisk(input));

    private static string OnDisk(byte[] input)
    {
        var text = EncodingReader.Decode(input).Text;
        return (input.Length % 4, input.Length / 4 % 3) switch
        {
            (0, _) => $"[{{ \"line\": {JsonSerializer.Serialize(text)} }}]",
            (1, _) => $"Line,Other\n\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",x\n",
            (2, 0) => $"- line: {JsonSerializer.Serialize(text)}\n",
            (2, 1) => $"- line: '{text.Replace("'", "''", StringComparison.Ordinal)}'\n",
            (2, _) => $"- line: {(text.Length % 2 == 0 ? "|" : ">")}\n    x\n    {text.Replace("\n", "\n    ", StringComparison.Ordinal)}\n",
            (_, 0) => $"[[row]]\nline = {JsonSerializer.Serialize(text)}\n",
            _ => $"[[row]]\nline = '''\n{text}'''\n",
        };
    }
}
