using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// Writes a date-time whose offset is there in another notation than RFC 3339's as that one does: which instant is meant is certain.
/// </summary>
internal static class TimestampRepair
{
    private static readonly string[] ZoneWords = ["utc", "gmt", "z"];

    /// <summary>The date-time as it should be written; null where it is not certain what was meant.</summary>
    public static string? Of(string text)
    {
        if (!Timestamp.IsDate(text) || text.Length == Timestamp.DateLength)
            return null;
        var start = text[Timestamp.DateLength] is 'T' or 't' ? Timestamp.DateLength + 1 : SkipSpaces(text, Timestamp.DateLength);
        if (start == Timestamp.DateLength || !TimeOfDay.TryRead(text, start, out _, out var timeEnd))
            return null;
        int offsetStart = SkipSpaces(text, timeEnd), end = WithoutZone(text);
        if (offsetStart >= end || Offset(text.Substring(offsetStart, end - offsetStart)) is not { } offset)
            return null;
        var corrected = $"{text.Substring(0, Timestamp.DateLength)}T{text.Substring(start, timeEnd - start)}{offset}";
        return Timestamp.Read(corrected) is { Value.Kind: CellKind.DateTimeOffset } ? corrected : null;
    }

    /// <summary>
    /// Where a text ends without the names in brackets that RFC 9557 puts after the offset: with an offset before them
    /// they change no instant.
    /// </summary>
    public static int WithoutZone(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] == ']' && text.LastIndexOf('[', end - 1) is var open and > 0)
            end = open;
        return end;
    }

    private static string? Offset(string text)
    {
        var word = CharClass.ToLower(text.Trim());
        if (Array.IndexOf(ZoneWords, word) >= 0)
            return "Z";
        if (word.Length < 2 || word[0] is not ('+' or '-'))
            return null;
        var digits = word.Substring(1).Replace(":", "");
        if (!Digits.Are(digits, 0, digits.Length) || word.Length - digits.Length - 1 > 1)
            return null;
        return digits.Length switch
        {
            1 => $"{word[0]}0{digits}:00",
            2 => $"{word[0]}{digits}:00",
            4 => $"{word[0]}{digits.Substring(0, 2)}:{digits.Substring(2)}",
            _ => null,
        };
    }

    private static int SkipSpaces(string text, int start)
    {
        while (start < text.Length && text[start] == ' ')
            start++;
        return start;
    }
}
