namespace ContentSdk.Engine.Model;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Start">Position in <see cref="Text.SourceDocument.Text"/>.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>Position after the last code unit.</summary>
    public int End => Start + Length;
}

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word; apostrophes and full stops inside it (don't, U.S.) belong to it, a possessive 's does not.</summary>
    Word,

    /// <summary>A number, with its inner commas and points.</summary>
    Number,

    /// <summary>The possessive ending: 's, ’s or a lone apostrophe after s.</summary>
    Possessive,

    /// <summary>A quotation mark, or what could be one.</summary>
    QuotationMark,

    /// <summary>Any other punctuation, one character a token.</summary>
    Punctuation,

    /// <summary>A symbol: currency, mathematics, emoji.</summary>
    Symbol,
}
