using System.Text;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Reads what a backslash begins.</summary>
internal static class TomlEscape
{
    private const int LastCharacter = 0x10FFFF;

    /// <summary>Adds what is meant to a text; a backslash that means nothing is a finding, and itself.</summary>
    /// <param name="scan">The place of the backslash.</param>
    /// <param name="value">The text so far.</param>
    /// <param name="hasLines">Whether the text may have several lines: then one at the end of a line takes away the break and spaces.</param>
    public static void Read(DataScan scan, StringBuilder value, bool hasLines)
    {
        if (hasLines && SkipLineBreak(scan))
            return;
        var next = scan.Next;
        var digits = next switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var code = digits > 0 ? HexDigit.At(scan.Text, scan.At + 2, digits, scan.End) : -1;
        if (code is (>= 0 and < 0xD800) or (> 0xDFFF and <= LastCharacter))
        {
            value.Append(char.ConvertFromUtf32((int)code));
            scan.At += 2 + digits;
            return;
        }
        var character = next switch
        {
            '"' or '\\' => next,
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            _ => '\0',
        };
        if (character == '\0')
            scan.Add(TomlRules.Escape, new(scan.At, scan.At + 1 < scan.End && next != '\n' ? 2 : 1));
        // What it does not escape is read next.
        value.Append(character == '\0' ? '\\' : character);
        scan.At += character == '\0' ? 1 : 2;
    }

    private static bool SkipLineBreak(DataScan scan)
    {
        var place = scan.At + 1;
        while (place < scan.End && scan.Text[place] is ' ' or '\t')
            place++;
        if (place >= scan.End || scan.Text[place] != '\n')
            return false;
        while (place < scan.End && scan.Text[place] is ' ' or '\t' or '\n')
            place++;
        scan.At = place;
        return true;
    }
}
