namespace ContentSdk.Layout;

/// <summary>
/// A hash table of strings as a table of the layout: open addressing with linear probing over a power of two places, at
/// most three quarters full.
/// </summary>
internal static class HashTable
{
    /// <summary>Lays out the table: at each place 1 + the number of the string that belongs there, or 0.</summary>
    /// <param name="entries">Different strings, each with a number from 0.</param>
    public static TableData Of(IReadOnlyList<(string Key, int Number)> entries)
    {
        var table = new TableData(1);
        if (entries.Count == 0)
            return table;
        var size = 2;
        while (size * 3 < entries.Count * 4)
            size *= 2;
        var places = new int[size];
        foreach (var (key, number) in entries)
        {
            var place = NameHash.Of(key) & (uint)(size - 1);
            while (places[place] != 0)
                place = (place + 1) & (uint)(size - 1);
            places[place] = number + 1;
        }
        foreach (var place in places)
            table.Add(place);
        return table;
    }

    /// <summary>The first place at which a string may be.</summary>
    public static int FirstPlace(TableReader table, string key) => (int)(NameHash.Of(key) & (uint)(table.Rows - 1));

    /// <summary>The place after another.</summary>
    public static int NextPlace(TableReader table, int place) => (place + 1) & (table.Rows - 1);
}
