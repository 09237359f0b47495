namespace ContentSdk.Engine.Formats.Nodes;

/// <summary>Digits from 0 to F.</summary>
internal static class HexDigit
{
    /// <summary>The value of a digit in upper or lower case; -1 where the character is none.</summary>
    public static int Of(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>The value of so many digits at a place of a text; -1 where fewer are there, or the text ends before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first is.</param>
    /// <param name="count">How many, at most eight.</param>
    /// <param name="end">Where the text ends.</param>
    public static long At(string text, int start, int count, int end)
    {
        long value = 0;
        for (var i = start; i < start + count; i++)
        {
            var digit = i < end ? Of(text[i]) : -1;
            if (digit < 0)
                return -1;
            value = (value * 16) + digit;
        }
        return value;
    }
}
