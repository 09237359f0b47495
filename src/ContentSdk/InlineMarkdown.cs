using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>
/// One paragraph of Markdown as the value of a field: emphasis, code, links, images and line breaks. It was checked, and its HTML
/// written, when the project was compiled.
/// </summary>
/// <remarks>
/// Declare a property of this type in a type of your own: the fields of articles, an item of a collection, a row of a data file.
/// </remarks>
public sealed record InlineMarkdown
{
    /// <summary>A value without text.</summary>
    public static InlineMarkdown Empty { get; } = new() { Html = "", Text = "" };

    /// <summary>
    /// Its HTML, which is safe to put on a page inside of an element: it has none for the paragraph itself. No HTML of the content file
    /// is in it, and its links lead only to web pages, email addresses, phone numbers or places on the same site. A link to a content
    /// file leads to the <see cref="Article.Route"/> of its article, and files beside the content have the address where they are
    /// published, as in <see cref="Article.Html"/>.
    /// </summary>
    [JsonPropertyName("html")]
    public required string Html { get; init; }

    /// <summary>Its text without markup, as <see cref="Article.Text"/> has that of an article.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>A plain text as such a value: nothing in it is read as markup.</summary>
    /// <param name="text">The text.</param>
    public static InlineMarkdown FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Html = Escaped(text), Text = text };
    }

    /// <summary>Its text.</summary>
    public override string ToString() => Text;

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
