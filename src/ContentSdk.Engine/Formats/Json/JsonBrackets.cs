using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>Reads from a bracket to the one that matches it.</summary>
internal sealed class JsonBrackets(DataScan scan, JsonSpace space, JsonScalars scalars)
{
    /// <summary>Reads what is between brackets, with the commas between.</summary>
    /// <param name="whole">The list or mapping, whose range begins with its bracket.</param>
    /// <param name="depth">In how many it lies, itself counted.</param>
    /// <param name="open">Its bracket.</param>
    /// <param name="read">Reads an item, or a key with its value; null, and a finding, where there is none.</param>
    public void Read(DataNode whole, int depth, char open, Func<DataNode?> read)
    {
        var close = open == '{' ? '}' : ']';
        var comma = -1;
        whole.IsComplete = scan.Count(depth);
        for (scan.At++; !scan.IsStopped;)
        {
            space.Skip();
            if (scan.IsAtEnd || space.IsTextBelow)
            {
                scan.Add(
                    scan.IsOfFile ? JsonRules.UnclosedInFile : JsonRules.Unclosed,
                    new(whole.Range.Start, 1),
                    open.ToString(),
                    close.ToString());
                scan.IsSilent = true;
                scan.At = scan.End;
                whole.IsComplete = false;
                break;
            }
            if (scan.Current is '}' or ']')
            {
                var line = scan.LineOf(whole.Range.Start);
                if (scan.Current != close)
                    scan.Add(JsonRules.WrongBracket, new(scan.At, 1), scan.Current.ToString(), open.ToString(), line, close.ToString());
                else if (comma >= 0)
                    scan.Add(JsonRules.TrailingComma, new(comma, 1));
                scan.At++;
                break;
            }
            if (scan.Current == ',')
            {
                scan.Add(JsonRules.ExtraComma, new(scan.At, 1));
                scan.At++;
                continue;
            }
            var start = scan.At;
            comma = read() is { } value ? Comma(value) : SkipComma();
            if (scan.At == start)
                scan.At++;
        }
        whole.Range = TextRange.FromBounds(whole.Range.Start, Math.Min(scan.At, scan.End));
    }

    /// <summary>Reads the comma after a value; -1 where there is none.</summary>
    private int Comma(DataNode value)
    {
        var end = scan.At;
        if (value is DataScalar { IsQuoted: true } text && scalars.SkipRest(text))
            end = scan.At;
        space.Skip();
        if (scan.Current == ',')
            return scan.At++;
        if (!scan.IsAtEnd && !space.IsTextBelow && scan.Current is not ('}' or ']'))
            scan.Add(JsonRules.Comma, new(end, 0));
        return -1;
    }

    // After something that is neither key nor value.
    private int SkipComma()
    {
        space.Skip();
        if (scan.Current == ',')
            scan.At++;
        return -1;
    }
}
