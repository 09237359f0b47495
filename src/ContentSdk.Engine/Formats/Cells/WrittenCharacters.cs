using System.Globalization;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>
/// Finds the characters of a value in what is written for it, one after the other. It needs no reader of the notation: YAML, TOML, JSON and
/// tables have quotation marks, escapes, indentation and folded lines, and the value itself says which characters of these are part of it.
/// </summary>
internal static class WrittenCharacters
{
    /// <summary>Where each character begins and ends; one more start for the end.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="value">The value that was read from it.</param>
    public static (int[] Starts, int[] Ends) Find(WrittenScalar written, string value)
    {
        var text = written.Text;
        var (at, end, isTriple) = Inside(text);
        var mark = !written.HasEscapes && !isTriple && text[0] is '"' or '\'' ? text[0] : '\0';
        var indentation = text[0] is '|' or '>' ? Indentation(text, at, value) : 0;
        var (starts, ends) = (new int[value.Length + 1], new int[value.Length]);
        at = PastIndentation(text, at, end, indentation);
        var next = 0;
        while (next < value.Length && at < end)
        {
            if (written.HasEscapes && text[at] == '\\')
            {
                var (length, characters) = Escape(text, at, isTriple);
                for (var last = Math.Min(value.Length, next + characters); next < last; next++)
                    (starts[next], ends[next]) = (at, Math.Min(end, at + length));
                at += length;
            }
            else if (text[at] == value[next] || (text[at] == '\n' && value[next] == ' '))
            {
                // Two marks are one character.
                var width = text[at] == mark && at + 1 < end && text[at + 1] == mark ? 2 : 1;
                (starts[next], ends[next++]) = (at, at + width);
                at += width;
                if (text[at - 1] == '\n')
                    at = PastIndentation(text, at, end, indentation);
            }
            else
            {
                // Indentation, or the end of a folded line.
                at++;
            }
        }
        for (; next < value.Length; next++)
            (starts[next], ends[next]) = (end, end);
        starts[value.Length] = value.Length == 0 ? at : ends[value.Length - 1];
        return (starts, ends);
    }

    private static (int Start, int End, bool IsTriple) Inside(string text)
    {
        if (text[0] is '|' or '>')
            return (text.IndexOf('\n') + 1, text.Length, false);
        if (text[0] is not ('"' or '\''))
            return (0, text.Length, false);
        var isTriple = text.Length >= 6 && text[1] == text[0] && text[2] == text[0] && text[text.Length - 2] == text[0]
            && text[text.Length - 3] == text[0];
        var marks = isTriple ? 3 : 1;
        return (marks, Math.Max(marks, text.Length - marks), isTriple);
    }

    // What the lines of a block are indented by: less than their first one, if its text begins with spaces.
    private static int Indentation(string text, int start, string value)
    {
        var first = start;
        while (first < text.Length && text[first] is ' ' or '\n')
            first++;
        var line = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        var own = 0;
        while (own < value.Length && value[own] is ' ' or '\n')
            own++;
        var begin = own == 0 ? 0 : value.LastIndexOf('\n', own - 1) + 1;
        return Math.Max(0, first - line - (own - begin));
    }

    private static int PastIndentation(string text, int at, int end, int indentation)
    {
        for (var i = 0; i < indentation && at < end && text[at] == ' '; i++)
            at++;
        return at;
    }

    private static (int Length, int Characters) Escape(string text, int at, bool isTriple)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (next)
        {
            case 'x':
                return (4, 1);
            case 'u':
                return (6, 1);
            case 'U':
                var digits = text.Substring(at + 2, Math.Min(8, text.Length - at - 2));
                var isCode = int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
                return (10, isCode && code > char.MaxValue ? 2 : 1);
            case '\n':
            case ' ' when isTriple:
                // The line goes on in the next.
                var end = at + 1;
                while (end < text.Length && text[end] is ' ' or '\t' or '\n')
                    end++;
                return (end - at, 0);
            default:
                return (2, 1);
        }
    }
}
