using System.Globalization;
using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>What a character reference of HTML stands for.</summary>
internal static class CharacterReference
{
    private const int LongestName = 10;

    // What browsers read for the numbers 128 to 159: Windows-1252, as its writers meant it.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly Lazy<Dictionary<string, string>> Names = new(static () => LexiconFile.Read("markup")
        .Where(static entry => entry.Section == "reference")
        .ToDictionary(
            static entry => entry.Key,
            static entry => Character(int.Parse(entry.Columns[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            StringComparer.Ordinal));

    /// <summary>
    /// The reference that begins at a position, with its semicolon; one that was escaped once more
    /// (<c>&amp;amp;quot;</c>) is read to the end.
    /// </summary>
    public static (int Length, string Character)? Read(string text, int start, int end)
    {
        if (ReadOne(text, start, end) is not { } one)
            return null;
        // As if the ampersand stood in the place of the semicolon: what follows is the rest of the inner reference.
        return one.Character == "&" && ReadBody(text, start + one.Length, end) is { } inner
            ? (one.Length + inner.Length, inner.Character)
            : one;
    }

    private static (int Length, string Character)? ReadOne(string text, int start, int end) =>
        ReadBody(text, start + 1, end) is { } body ? (body.Length + 1, body.Character) : null;

    private static (int Length, string Character)? ReadBody(string text, int start, int end)
    {
        if (start >= end)
            return null;
        var close = text.IndexOf(';', start, Math.Min(end - start, LongestName));
        if (close <= start)
            return null;
        var body = text.Substring(start, close - start);
        var character = body[0] == '#' ? Numbered(body) : Names.Value.TryGetValue(body, out var named) ? named : null;
        return character is null ? null : (body.Length + 1, character);
    }

    private static string? Numbered(string body)
    {
        var isHex = body.Length > 1 && body[1] is 'x' or 'X';
        var digits = body.Substring(isHex ? 2 : 1);
        return int.TryParse(
            digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= ' ' and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? Character(number) : null;
    }

    private static string Character(int number) =>
        number is >= 0x80 and <= 0x9F ? HighControls[number - 0x80].ToString() : char.ConvertFromUtf32(number);
}
