using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Structure;

/// <summary>The structure of a text, as strings.</summary>
internal sealed record Structured(
    string? Title, string? Teaser, string? Standfirst, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Furniture)
{
    public static Structured Of(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var found = Read(document);
        return new(
            Text(document, found.Title), Text(document, found.Teaser), Text(document, found.Standfirst),
            [.. found.Paragraphs.Select(range => Text(document, range)!)],
            [.. found.Furniture.Select(range => Text(document, range)!)]);
    }

    public static ArticleStructure Read(SourceDocument document) =>
        StructureReader.Read(document, PlainTextReader.Read(document));

    private static string? Text(SourceDocument document, TextRange? range) => range is { } there ? document.Slice(there).ToString() : null;
}
