using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Collections;

/// <summary>A name in the first line of a table, or the part of several that is before a dot.</summary>
/// <param name="Name">The name as it is written, without spaces around it.</param>
/// <param name="Place">Where the first column of it is named.</param>
/// <param name="Number">The number of that column, from 1.</param>
internal sealed record TableNames(string Name, FilePlace Place, int Number)
{
    private readonly Dictionary<string, TableNames> _byName = new(StringComparer.Ordinal);

    /// <summary>The names after the dot; none where it is a column.</summary>
    public List<TableNames> Below { get; } = [];

    /// <summary>Whether it is a column.</summary>
    public bool IsColumn => Below.Count == 0;

    /// <summary>The names of a table.</summary>
    public static TableNames Of(Cell root)
    {
        var names = new TableNames("", root.Place, 0);
        for (var i = 0; i < root.Keys.Count; i++)
        {
            var at = names;
            foreach (var part in root.Keys[i].Split('.'))
                at = at.Add(part.Trim(), root.KeyPlaces[i], i + 1);
        }
        return names;
    }

    /// <summary>The same with the names below several, which are two spellings of one.</summary>
    public static TableNames Together(IReadOnlyList<TableNames> names)
    {
        if (names.Count == 1)
            return names[0];
        var all = new TableNames(names[0].Name, names[0].Place, names[0].Number);
        all.Below.AddRange(names.SelectMany(static name => name.Below));
        return all;
    }

    private TableNames Add(string name, FilePlace place, int number)
    {
        if (!_byName.TryGetValue(name, out var known))
        {
            _byName.Add(name, known = new(name, place, number));
            Below.Add(known);
        }
        return known;
    }
}
