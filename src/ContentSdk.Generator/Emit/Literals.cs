using System.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Writes content as C# literals that nothing in it can break out of: control characters, bidirectional controls, line
/// separators and lone surrogates are escaped, all else stands as it is.
/// </summary>
internal static class Literals
{
    private const int LongestRunOfQuotes = 8;

    /// <summary>A string literal of the same UTF-16 code units.</summary>
    public static string String(string value)
    {
        var output = new StringBuilder(value.Length + 2).Append('"');
        AppendEscaped(output, value, replaceLoneSurrogates: false);
        return output.Append('"').ToString();
    }

    /// <summary>
    /// A <c>u8</c> literal; a lone surrogate, which UTF-8 cannot say, becomes U+FFFD. Readable lines where the text
    /// allows, else one escaped line. Begins a line of its own.
    /// </summary>
    public static StringBuilder AppendUtf8(this StringBuilder output, string value)
    {
        var quotes = LongestRun(value);
        if (value.Length > 0 && quotes <= LongestRunOfQuotes && IsPlain(value))
        {
            var delimiter = new string('"', Math.Max(3, quotes + 1));
            return output.Append(delimiter).Append('\n').Append(value).Append('\n').Append(delimiter).Append("u8");
        }
        output.Append('"');
        AppendEscaped(output, value, replaceLoneSurrogates: true);
        return output.Append("\"u8");
    }

    private static void AppendEscaped(StringBuilder output, string value, bool replaceLoneSurrogates)
    {
        var done = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is not ('"' or '\\') && !NeedsEscape(value, i))
                continue;
            output.Append(value, done, i - done);
            done = i + 1;
            switch (c)
            {
                case '"':
                    output.Append("\\\"");
                    break;
                case '\\':
                    output.Append("\\\\");
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                default:
                    var shown = replaceLoneSurrogates && char.IsSurrogate(c) ? '\uFFFD' : c;
                    output.Append("\\u").Append(((int)shown).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }
        output.Append(value, done, value.Length - done);
    }

    private static bool IsPlain(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is not ('\n' or '\t') && NeedsEscape(value, i))
                return false;
        }
        return true;
    }

    private static bool NeedsEscape(string value, int index)
    {
        var c = value[index];
        if (c < 0x7F)
            return c < ' ';
        if (char.IsHighSurrogate(c))
            return index + 1 >= value.Length || !char.IsLowSurrogate(value[index + 1]);
        if (char.IsLowSurrogate(c))
            return index == 0 || !char.IsHighSurrogate(value[index - 1]);
        return IsTreacherous(c);
    }

    /// <summary>Ends a line, turns the direction of what follows, cannot be seen, or is no character.</summary>
    public static bool IsTreacherous(char c) => c is
        < ' ' or (>= '\u007F' and <= '\u009F')
        or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2028' or '\u2029'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF';

    private static int LongestRun(string value)
    {
        int longest = 0, run = 0;
        foreach (var c in value)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
