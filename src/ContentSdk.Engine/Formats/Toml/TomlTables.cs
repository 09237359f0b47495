using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>The tables of a TOML text, and what may still be added to each.</summary>
internal sealed class TomlTables
{
    private readonly DataScan _scan;
    private readonly Dictionary<DataMapping, TomlTable> _tables = [];
    private readonly HashSet<DataSequence> _lists = [];

    public TomlTables(DataScan scan, TextRange range)
    {
        _scan = scan;
        Root = new(range);
        Current = Note(Root, TomlTableKind.Header, 1);
    }

    /// <summary>All of it.</summary>
    public DataMapping Root { get; }

    /// <summary>Which table the keys belong to that come next.</summary>
    public TomlTable Current { get; private set; }

    /// <summary>Begins a table in braces.</summary>
    public TomlTable Inline(int start, int depth) => Note(new(new(start, 1)), TomlTableKind.Inline, depth);

    /// <summary>Lets the keys that come next belong to nothing, after a name that could not be read or used.</summary>
    public void Leave() => Current = Note(new(new(_scan.At, 0)), TomlTableKind.Header, 1);

    /// <summary>Begins <c>[table]</c>.</summary>
    public void Open(List<DataScalar> path, TextRange place)
    {
        var last = path[path.Count - 1];
        if (Parent(path) is not { } parent)
        {
            Leave();
        }
        else if (parent.Find(last.Value) is not { } entry)
        {
            Current = Add(parent, last, TomlTableKind.Header, place);
        }
        else if (entry.Value is DataMapping mapping && _tables[mapping] is { Kind: TomlTableKind.Implied } table)
        {
            table.Kind = TomlTableKind.Header;
            mapping.Range = place;
            Current = table;
        }
        else
        {
            Repeat(path, entry);
        }
    }

    /// <summary>Begins <c>[[list of tables]]</c>: one more of them.</summary>
    public void OpenItem(List<DataScalar> path, TextRange place)
    {
        var last = path[path.Count - 1];
        if (Parent(path) is not { } parent)
        {
            Leave();
            return;
        }
        var entry = parent.Find(last.Value);
        if (entry is null && _scan.Count(parent.Depth + 1))
        {
            entry = new(last, new DataSequence(place));
            _lists.Add((DataSequence)entry.Value);
            parent.Add(entry);
        }
        if (entry?.Value is DataSequence list && _lists.Contains(list) && _scan.Count(parent.Depth + 2))
        {
            Current = Note(new(place), TomlTableKind.Header, parent.Depth + 2);
            list.Items.Add(Current.Mapping);
            list.Range = TextRange.FromBounds(list.Range.Start, place.End);
        }
        else if (entry is not null && !_scan.IsStopped)
        {
            Repeat(path, entry);
        }
    }

    /// <summary>Puts a value into a table.</summary>
    public void Assign(TomlTable table, List<DataScalar> path, DataNode value)
    {
        for (var i = 0; i < path.Count - 1; i++)
        {
            table.Extend(value.Range.End);
            var entry = table.Find(path[i].Value);
            if (entry is null)
                table = Add(table, path[i], TomlTableKind.Dotted, path[i].Range);
            else if (entry.Value is DataMapping mapping && _tables[mapping] is { Kind: TomlTableKind.Dotted } inner)
                table = inner;
            else
            {
                TomlConflicts.Refuse(_scan, path, i, entry);
                return;
            }
        }
        var last = path[path.Count - 1];
        table.Extend(value.Range.End);
        if (table.Find(last.Value) is { } first)
            TomlConflicts.Repeat(_scan, path, first);
        else
            table.Add(new(last, value));
    }

    /// <summary>The table above the last part of a name; null, and a finding, where one of its parts is no table.</summary>
    private TomlTable? Parent(List<DataScalar> path)
    {
        var table = _tables[Root];
        for (var i = 0; i < path.Count - 1 && !_scan.IsStopped; i++)
        {
            switch (table.Find(path[i].Value))
            {
                case null:
                    table = Add(table, path[i], TomlTableKind.Implied, path[i].Range);
                    break;
                case { Value: DataMapping mapping } when _tables[mapping] is { Kind: not TomlTableKind.Inline } inner:
                    table = inner;
                    break;
                case { Value: DataSequence list } when _lists.Contains(list):
                    table = _tables[(DataMapping)list.Items[list.Items.Count - 1]];
                    break;
                case { } entry:
                    TomlConflicts.Refuse(_scan, path, i, entry);
                    return null;
            }
        }
        return _scan.IsStopped ? null : table;
    }

    private TomlTable Add(TomlTable parent, DataScalar key, TomlTableKind kind, TextRange place)
    {
        var table = Note(new(place), kind, parent.Depth + 1);
        if (_scan.Count(table.Depth))
            parent.Add(new(key, table.Mapping));
        return table;
    }

    private TomlTable Note(DataMapping mapping, TomlTableKind kind, int depth)
    {
        var table = new TomlTable(mapping, depth) { Kind = kind };
        _tables.Add(mapping, table);
        return table;
    }

    private void Repeat(List<DataScalar> path, DataEntry first)
    {
        TomlConflicts.Repeat(_scan, path, first);
        Leave();
    }
}
