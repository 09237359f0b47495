using System.Text;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>Reads texts in quotation marks, with their escapes.</summary>
internal sealed class JsonText(DataScan scan)
{
    /// <summary>The text whose quotation mark is here.</summary>
    public DataScalar Read()
    {
        var start = scan.At++;
        var value = new StringBuilder();
        while (!scan.IsAtEnd && scan.Current is not ('"' or '\n'))
        {
            if (scan.Current == '\\')
            {
                ReadEscape(value);
                continue;
            }
            if (scan.Current < ' ')
                scan.Add(JsonRules.Control, new(scan.At, 1));
            value.Append(scan.Current);
            scan.At++;
        }
        var isClosed = !scan.IsAtEnd && scan.Current == '"';
        if (isClosed)
            scan.At++;
        else
            scan.Add(JsonRules.UnclosedText, new(start, 1));
        return new(TextRange.FromBounds(start, scan.At), value.ToString(), isQuoted: true) { IsComplete = isClosed };
    }

    /// <summary>A text as JSON.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private void ReadEscape(StringBuilder value)
    {
        var next = scan.Next;
        if (next == 'u' && HexDigit.At(scan.Text, scan.At + 2, 4, scan.End) is var unit and >= 0)
        {
            value.Append((char)unit);
            scan.At += 6;
            return;
        }
        var character = next switch
        {
            '"' or '\\' or '/' => next,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (character == '\0')
            scan.Add(JsonRules.Escape, new(scan.At, scan.At + 1 < scan.End && next != '\n' ? 2 : 1));
        // What it does not escape is read next.
        value.Append(character == '\0' ? '\\' : character);
        scan.At += character == '\0' ? 1 : 2;
    }
}
