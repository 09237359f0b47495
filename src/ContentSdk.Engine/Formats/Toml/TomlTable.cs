using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>How a table came to be, which says what may be added to it.</summary>
internal enum TomlTableKind
{
    /// <summary>By a line <c>[table]</c> or <c>[[list]]</c>, or as the whole text.</summary>
    Header,

    /// <summary>As a part of the name of another: it may still get a line of its own.</summary>
    Implied,

    /// <summary>By a key with dots: other such keys may add to it.</summary>
    Dotted,

    /// <summary>In braces: complete.</summary>
    Inline,
}

/// <summary>A table that is being read.</summary>
/// <param name="mapping">Its keys with values.</param>
/// <param name="depth">In how many tables and lists it lies, itself counted.</param>
internal sealed class TomlTable(DataMapping mapping, int depth)
{
    private readonly Dictionary<string, DataEntry> _entries = new(StringComparer.Ordinal);

    public DataMapping Mapping => mapping;

    public int Depth => depth;

    public TomlTableKind Kind { get; set; }

    /// <summary>The entry of a key, or null.</summary>
    public DataEntry? Find(string key) => _entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Adds an entry whose key it does not have yet.</summary>
    public void Add(DataEntry entry)
    {
        _entries.Add(entry.Key.Value, entry);
        mapping.Entries.Add(entry);
        Extend(entry.Value.Range.End);
    }

    /// <summary>Lets it end not before a place.</summary>
    public void Extend(int end) => mapping.Range = TextRange.FromBounds(mapping.Range.Start, Math.Max(mapping.Range.End, end));
}
