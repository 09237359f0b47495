using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Numbers: with underscores, and whole ones of the bases 16, 8 and 2.</summary>
internal static class TomlNumber
{
    private const int MostBits = 64;

    /// <summary>The number with digits alone, of base 10 and without a plus sign, or what is wrong with it.</summary>
    public static (string? Value, Wording? Fault) Read(string token)
    {
        var bits = token.Length > 2 && token[0] == '0' ? token[1] switch { 'x' => 4, 'o' => 3, 'b' => 1, _ => 0 } : 0;
        if (bits > 0)
            return Whole(token, bits);
        var number = token[0] == '+' ? token.Substring(1) : token;
        var first = number.Length > 0 && number[0] == '-' ? 1 : 0;
        var end = DigitsEnd(number, first);
        var isLeadingZero = end > first + 1 && number[first] == '0';
        if (end > first && end < number.Length && number[end] == '.')
            end = DigitsEnd(number, end + 1) is var fraction && fraction > end + 1 ? fraction : -1;
        if (end > first && end < number.Length && number[end] is 'e' or 'E')
        {
            var start = end + 1 < number.Length && number[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = DigitsEnd(number, start) is var exponent && exponent > start ? exponent : -1;
        }
        if (end <= first || end < number.Length)
            return (null, new(IsUnderscored(token) ? TomlRules.Underscore : TomlRules.Number, Snippet.Of(token)));
        if (isLeadingZero)
            return (null, new(TomlRules.LeadingZero, Snippet.Of(token)));
        number = number.Replace("_", "");
        return LexicalClass.Of(number).Kind == CellKind.Text ? (null, new(TomlRules.LargeNumber, Snippet.Of(token))) : (number, null);
    }

    private static (string? Value, Wording? Fault) Whole(string token, int bits)
    {
        ulong value = 0;
        for (var i = 2; i < token.Length; i++)
        {
            var digit = HexDigit.Of(token[i]);
            if (token[i] == '_' && i > 2 && i + 1 < token.Length && token[i + 1] != '_')
                continue;
            if (digit < 0 || digit >= 1 << bits)
                return (null, new(token[i] == '_' ? TomlRules.Underscore : TomlRules.Number, Snippet.Of(token)));
            if (value >> (MostBits - bits) != 0)
                return (null, new(TomlRules.LargeNumber, Snippet.Of(token)));
            value = (value << bits) | (uint)digit;
        }
        return (value.ToString(CultureInfo.InvariantCulture), null);
    }

    /// <summary>Where digits with single underscores between them end.</summary>
    private static int DigitsEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Digits.Is(text[end]) || (text[end] == '_' && end > start && Digits.Are(text, end + 1, 1))))
            end++;
        return end;
    }

    // Nothing but an underscore is wrong with it.
    private static bool IsUnderscored(string token)
    {
        foreach (var c in token)
        {
            if (c != '_' && !Digits.Is(c))
                return false;
        }
        return token.IndexOf('_') >= 0;
    }
}
