namespace ContentSdk.Engine.Formats.Cells;

/// <summary>Digits at a place of a text.</summary>
internal static class Digits
{
    /// <summary>Whether so many digits are there.</summary>
    public static bool Are(string text, int start, int count)
    {
        if (start + count > text.Length)
            return false;
        for (var i = start; i < start + count; i++)
        {
            if (!Is(text[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether a character is a digit from 0 to 9.</summary>
    public static bool Is(char c) => c is >= '0' and <= '9';

    /// <summary>Where the digits from a place on end.</summary>
    public static int End(string text, int start)
    {
        while (start < text.Length && Is(text[start]))
            start++;
        return start;
    }

    /// <summary>The number that a few digits are.</summary>
    public static int Number(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
            number = (number * 10) + text[i] - '0';
        return number;
    }
}
