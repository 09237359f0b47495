using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Reads keys with values, and lists and tables in brackets.</summary>
internal sealed class TomlValues(DataScan scan, TomlKeys keys, TomlTables tables)
{
    private readonly TomlScalars _scalars = new(scan);

    /// <summary>Reads a key, its equals sign and its value into a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isInBraces">Whether the table is in braces.</param>
    /// <returns>Whether what follows on the line can be read.</returns>
    public bool KeyValue(TomlTable table, bool isInBraces = false)
    {
        if (keys.Read() is not { } path)
            return false;
        var place = TextRange.FromBounds(path[0].Range.Start, path[path.Count - 1].Range.End);
        if (scan.Current != '=')
        {
            if (scan.Current == ':')
                scan.Add(scan.IsOfFile ? TomlRules.ColonInFile : TomlRules.ColonAfterKey, new(scan.At, 1), TomlKeys.Shown(path));
            else
                scan.Add(TomlRules.NoEquals, place, TomlKeys.Shown(path));
            return false;
        }
        scan.At++;
        while (!scan.IsAtEnd && scan.Current is ' ' or '\t')
            scan.At++;
        var value = Value(table.Depth + path.Count - 1, isInBraces);
        tables.Assign(table, path, value);
        return value.IsComplete;
    }

    private DataNode Value(int depth, bool isInBrackets)
    {
        switch (scan.Current)
        {
            case '[':
                return Array(depth + 1);
            case '{':
                return Table(depth + 1);
            default:
                var isCounted = scan.Count(depth);
                var scalar = _scalars.Read(isInBrackets);
                scalar.IsComplete &= isCounted;
                return scalar;
        }
    }

    private DataSequence Array(int depth)
    {
        var sequence = new DataSequence(new(scan.At, 1));
        Items(sequence, depth, '[', () =>
        {
            sequence.Items.Add(Value(depth, isInBrackets: true));
            return true;
        });
        return sequence;
    }

    private DataMapping Table(int depth)
    {
        var table = tables.Inline(scan.At, depth);
        Items(table.Mapping, depth, '{', () => KeyValue(table, isInBraces: true));
        return table.Mapping;
    }

    private void Items(DataNode whole, int depth, char open, Func<bool> read)
    {
        var close = open == '[' ? ']' : '}';
        int start = whole.Range.Start, end = start + 1;
        var isAfterComma = true;
        whole.IsComplete = scan.Count(depth);
        for (scan.At++; !scan.IsStopped;)
        {
            TomlSpace.SkipLines(scan);
            if (scan.IsAtEnd || ((open == '[' || !isAfterComma) && IsNextKey(end)))
            {
                scan.Add(TomlRules.UnclosedBracket, new(start, 1), open.ToString(), close.ToString());
                whole.IsComplete = false;
                // The line is one of keys again.
                scan.At = scan.IsAtEnd ? scan.End : scan.Text.LastIndexOf('\n', scan.At - 1, scan.At - end);
                break;
            }
            if (scan.Current is ']' or '}')
            {
                if (scan.Current != close)
                {
                    scan.Add(
                        TomlRules.WrongBracket,
                        new(scan.At, 1),
                        scan.Current.ToString(),
                        open.ToString(),
                        scan.LineOf(start),
                        close.ToString());
                }
                end = ++scan.At;
                break;
            }
            if (scan.Current == ',')
            {
                if (isAfterComma)
                    scan.Add(TomlRules.ExtraComma, new(scan.At, 1));
                isAfterComma = true;
                end = ++scan.At;
                continue;
            }
            if (!isAfterComma)
                scan.Add(TomlRules.Comma, new(end, 0));
            isAfterComma = false;
            var at = scan.At;
            // A space that is none of TOML's is no value, and would be met again without end.
            if (!read() || scan.At == at)
                SkipPart(at);
            end = scan.At;
        }
        whole.Range = TextRange.FromBounds(start, Math.Max(end, start + 1));
    }

    /// <summary>Goes on to what ends an item that could not be read.</summary>
    private void SkipPart(int start)
    {
        while (!scan.IsAtEnd && scan.Current is not (',' or ']' or '}' or '\n'))
            scan.At++;
        if (scan.At == start && !scan.IsAtEnd)
            scan.At++;
    }

    /// <summary>Whether a line with a key and an equals sign begins here, below where the last item ended.</summary>
    private bool IsNextKey(int end)
    {
        if (scan.Text.IndexOf('\n', end, scan.At - end) < 0)
            return false;
        var place = scan.At;
        while (place < scan.End && (TomlKeys.IsBare(scan.Text[place]) || scan.Text[place] == '.'))
            place++;
        var isKey = place > scan.At;
        while (place < scan.End && scan.Text[place] is ' ' or '\t')
            place++;
        return isKey && place < scan.End && scan.Text[place] == '=';
    }
}
