using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>What is wrong with a character of a value.</summary>
internal enum CharacterFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It breaks the line.</summary>
    LineBreak,

    /// <summary>Nobody can see it.</summary>
    Invisible,

    /// <summary>It is half of a character.</summary>
    Half,
}

/// <summary>Finds characters that no value may have.</summary>
internal static class CharacterFaults
{
    /// <summary>The first such character, and where in the text it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayHaveLines">Whether it may have line breaks (<c>\n</c>).</param>
    public static (CharacterFault Fault, int Index) Find(string text, bool mayHaveLines) => Find(text, new(0, text.Length), mayHaveLines);

    /// <summary>The first such character of a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="mayHaveLines">Whether it may have line breaks (<c>\n</c>).</param>
    public static (CharacterFault Fault, int Index) Find(string text, TextRange range, bool mayHaveLines)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' || (mayHaveLines && c == '\n'))
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                return (CharacterFault.LineBreak, i);
            if (CharClass.IsControl(c) || c is '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                return (CharacterFault.Invisible, i);
            if (IsHalf(text, range, i))
                return (CharacterFault.Half, i);
        }
        return (CharacterFault.None, -1);
    }

    private static bool IsHalf(string text, TextRange range, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 == range.End || !char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(text[i]) && (i == range.Start || !char.IsHighSurrogate(text[i - 1]));
}
