using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>A stretch of a content file between two breaks, as its format reader sees it.</summary>
/// <param name="Kind">What the format says it is.</param>
/// <param name="Range">Where it stands, without leading and trailing white space.</param>
public readonly record struct Block(BlockKind Kind, TextRange Range);

/// <summary>What a format says of a block. Plain text knows paragraphs and list items.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A block quotation.</summary>
    BlockQuote,
}
