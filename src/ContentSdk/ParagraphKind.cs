using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>What a paragraph is in a content file with markup; in plain text all are <see cref="Text"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParagraphKind>))]
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading within the body; <see cref="Article.Headings"/> says its level and anchor.</summary>
    Heading,

    /// <summary>An item of a list, or one paragraph of it.</summary>
    ListItem,

    /// <summary>A block quotation, or one paragraph of it.</summary>
    BlockQuote,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A footnote, or one paragraph of it; footnotes come after the text.</summary>
    Footnote,

    /// <summary>Code. It is not read for quotations and names.</summary>
    Code,
}
