using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>A stretch of a content file between two breaks, as its format reader sees it.</summary>
/// <param name="Kind">What the format says it is.</param>
/// <param name="Range">Where it stands, without leading and trailing white space.</param>
/// <param name="Level">Level of a heading, from 1; 0 for all else.</param>
public readonly record struct Block(BlockKind Kind, TextRange Range, int Level = 0);

/// <summary>What a format says of a block. Plain text knows paragraphs and list items.</summary>
public enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    BlockQuote,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>Code: part of the text, but no language, and so not read for quotations and names.</summary>
    Code,
}
