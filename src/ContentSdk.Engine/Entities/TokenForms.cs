using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Tells how a token is written.</summary>
internal static class TokenForms
{
    /// <summary>The form of a token by its characters and kind.</summary>
    public static TokenForm Of(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind != TokenKind.Word)
            return TokenForm.Other;
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            if ((uint)(c - 'a') < 26)
                lower++;
            else if ((uint)(c - 'A') < 26 || CharClass.IsUpper(c))
                upper++;
            else if (CharClass.IsLower(c))
                lower++;
        }
        if (upper == 0)
            return TokenForm.Lower;
        if (lower == 0)
            return upper > 1 ? TokenForm.AllCapitals : TokenForm.Capital;
        // iPhone, eBay, d'Ettorre: a capital inside tells a name as well.
        return TokenForm.Capital;
    }
}

/// <summary>How a token is written.</summary>
internal enum TokenForm : byte
{
    /// <summary>No word.</summary>
    Other,

    /// <summary>Without a capital letter.</summary>
    Lower,

    /// <summary>With a capital letter.</summary>
    Capital,

    /// <summary>Two capital letters or more and no small ones.</summary>
    AllCapitals,
}
