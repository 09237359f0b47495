using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>A name in the header: of a column, or what the names of several have before a dot.</summary>
/// <param name="name">The name, or the part of it between dots.</param>
/// <param name="place">Where it is written first.</param>
/// <param name="index">The number of the column, from 0, by which it came to be.</param>
internal sealed class CsvColumn(string name, FilePlace place, int index)
{
    private Dictionary<string, CsvColumn>? _byName;
    private EquatableArray<string>? _names;
    private EquatableArray<FilePlace>? _places;

    /// <summary>The name, or the part of it between dots.</summary>
    public string Name => name;

    /// <summary>Where it is written first.</summary>
    public FilePlace Place => place;

    /// <summary>The number of the column, from 0, by which it came to be.</summary>
    public int Index => index;

    /// <summary>The names below it; none where it is a column.</summary>
    public List<CsvColumn> Columns { get; } = [];

    /// <summary>Whether it is a column, and not what several have in common.</summary>
    public bool IsColumn => Columns.Count == 0;

    /// <summary>All names below it, for rows that have a value in each of them. Call it when no more are added.</summary>
    public EquatableArray<string> Names => _names ??= Columns.Select(static column => column.Name).ToEquatableArray();

    /// <summary>Where these are written.</summary>
    public EquatableArray<FilePlace> Places => _places ??= Columns.Select(static column => column.Place).ToEquatableArray();

    /// <summary>The name below it, or null.</summary>
    public CsvColumn? Find(string below) => _byName is not null && _byName.TryGetValue(below, out var column) ? column : null;

    /// <summary>Adds a name below it.</summary>
    public CsvColumn Add(CsvColumn column)
    {
        (_byName ??= new(StringComparer.Ordinal)).Add(column.Name, column);
        Columns.Add(column);
        return column;
    }
}
