using System.Text;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Reads texts in quotation marks: of one line or several, with escapes or as they are.</summary>
internal sealed class TomlText(DataScan scan)
{
    /// <summary>The text whose quotation mark is here.</summary>
    public DataScalar Read()
    {
        var mark = scan.Current;
        return scan.Has(new string(mark, 3)) ? Lines(mark) : Line(mark);
    }

    private DataScalar Line(char mark)
    {
        var start = scan.At++;
        var value = new StringBuilder();
        while (!scan.IsAtEnd && scan.Current != mark && scan.Current != '\n')
            Take(value, mark == '"', hasLines: false);
        var isClosed = !scan.IsAtEnd && scan.Current == mark;
        if (isClosed)
            scan.At++;
        else
            scan.Add(TomlRules.UnclosedText, new(start, 1));
        return Scalar(start, value, isClosed);
    }

    private DataScalar Lines(char mark)
    {
        var marks = new string(mark, 3);
        var start = scan.At;
        var value = new StringBuilder();
        scan.At += 3;
        if (scan.Current == '\n')
            scan.At++;
        while (!scan.IsAtEnd && !scan.Has(marks))
            Take(value, mark == '"', hasLines: true);
        var isClosed = !scan.IsAtEnd;
        if (isClosed)
        {
            scan.At += 3;
            // One or two marks before the last three are part of the text.
            for (var more = 0; more < 2 && !scan.IsAtEnd && scan.Current == mark; more++, scan.At++)
                value.Append(mark);
        }
        else
        {
            scan.Add(TomlRules.UnclosedLines, new(start, 3), marks);
            // All below it is in it, and keys that may have been meant are not missing.
            scan.IsSilent = true;
        }
        return Scalar(start, value, isClosed);
    }

    private void Take(StringBuilder value, bool hasEscapes, bool hasLines)
    {
        var c = scan.Current;
        if (hasEscapes && c == '\\')
        {
            TomlEscape.Read(scan, value, hasLines);
            return;
        }
        if (TomlSpace.IsControl(c))
            scan.Add(TomlRules.Control, new(scan.At, 1));
        value.Append(c);
        scan.At++;
    }

    private DataScalar Scalar(int start, StringBuilder value, bool isClosed) =>
        new(TextRange.FromBounds(start, scan.At), value.ToString(), isQuoted: true) { IsComplete = isClosed };
}
