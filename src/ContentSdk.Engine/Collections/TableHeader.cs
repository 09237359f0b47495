using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Collections;

/// <summary>
/// Holds the names of a table's columns to the type of its rows. The names are compared as those of enums are, since people write them
/// for people. What is wrong with a column is reported at its name, once, and not at each row.
/// </summary>
/// <param name="file">The table.</param>
/// <param name="type">The type of its rows.</param>
/// <param name="types">The types of the host.</param>
/// <param name="findings">Where faults go.</param>
internal sealed class TableHeader(DataFile file, TypeSchema type, ContentTypes types, List<Finding> findings)
{
    private static readonly string[] OfColumns = [DataFileRules.RowLength.Id, DataFileRules.ColumnName.Id, DataFileRules.RepeatedColumn.Id];

    private readonly HashSet<(string Key, string Property)> _missing = [];

    /// <summary>The columns; null, and a finding, where the first line has none of the type's names.</summary>
    public TableColumns? Read()
    {
        var names = TableNames.Of(file.Root);
        if (names.Below.Count > 0 && !names.Below.Exists(IsKnown))
        {
            // What else is wrong with the rows comes from that.
            findings.RemoveAll(static finding => OfColumns.Contains(finding.RuleId));
            var wording = TableSeparators.Fault(file, IsKnown)
                ?? new Wording(DataFileRules.NoNames, type.DisplayName, type.Keys.FirstOrDefault() ?? "name");
            Add(file.Root.Place, wording.Message, [.. wording.Arguments]);
            return null;
        }
        return Bind(names, type, "", []);
    }

    /// <summary>Reports unknown columns that have no value in any row: those with values are reported with these.</summary>
    public void ReportUnread(IEnumerable<Cell> rows, TableColumns columns)
    {
        var read = new HashSet<string>(rows.SelectMany(static row => row.Keys), StringComparer.Ordinal);
        var names = TableNames.Of(file.Root).Below
            .Where(name => !read.Contains(name.Name) && columns.ByName[name.Name].Shape is null).ToList();
        var row = Cell.OfMap(
            names.Select(name => columns.ByName[name.Name].Key),
            names.Select(static name => new Cell(CellKind.Null, "", 0, 0, name.Place)),
            file.Root.Place);
        findings.AddRange(FieldBinder.UnknownIn(
            row with { KeyPlaces = names.Select(static name => name.Place).ToEquatableArray() }, file.LogicalPath, type, types));
    }

    /// <summary>Whether a finding of a row only repeats what is wrong with a column.</summary>
    public bool Repeats(Finding finding) =>
        OwnTypeRules.IsOfAbsence(finding) && _missing.Contains((finding.Arguments[0], finding.Arguments[1]));

    private bool IsKnown(TableNames name) => IsKnown(name.Name);

    private bool IsKnown(string name) =>
        PropertyOf(name, type) is not null || ItemKeys.OfRows.Any(key => WordForm.AreSame(name, key))
        || UnreadOf(name, type) is not null || NearestWord.Of(name, type.Keys) is not null;

    private TableColumns Bind(TableNames names, TypeSchema type, string prefix, HashSet<string> outer)
    {
        var columns = new TableColumns();
        var first = new Dictionary<string, TableNames>(StringComparer.Ordinal);
        // Columns of one map, under two spellings of its name, are those of one.
        var together = names.Below.Where(static name => !name.IsColumn).ToLookup(name => PropertyOf(name.Name, type)?.Key);
        var below = new Dictionary<string, TableColumns?>(StringComparer.Ordinal);
        foreach (var name in names.Below)
        {
            if (PropertyOf(name.Name, type) is not { } property)
            {
                var free = UnreadOf(name.Name, type)
                    ?? (prefix.Length == 0 ? ItemKeys.OfRows.FirstOrDefault(key => WordForm.AreSame(name.Name, key)) : null);
                columns.ByName[name.Name] = new(free ?? name.Name, null, null, ColumnUse.Own);
                // Of one that is misspelled, that is said.
                if (free is null && NearestWord.Of(name.Name, type.Keys) is { } near && !first.ContainsKey(near)
                    && type.Find(near) is { } meant)
                {
                    first.Add(near, name);
                    _missing.Add((near, meant.DisplayIn(type)));
                }
                continue;
            }
            var use = Use(name, property, type, first, prefix);
            if (use == ColumnUse.Own && !name.IsColumn)
                below[property.Key] = Below(TableNames.Together([.. together[property.Key]]), property, prefix, outer);
            if (!columns.ByName.ContainsKey(name.Name))
                columns.ByName.Add(name.Name, new(property.Key, property.Shape, name.IsColumn ? null : Known(property.Key), use));
            if (use != ColumnUse.Dropped && property is { Shape: { Kind: ShapeKind.List, IsNullable: false }, InverseOf: null }
                && !columns.Lists.Contains(property.Key))
                columns.Lists.Add(property.Key);
        }
        foreach (var property in type.Properties)
        {
            if (property.IsAsked && !first.ContainsKey(property.Key))
                Miss(property, type, prefix, outer);
        }
        return columns;

        TableColumns? Known(string key) => below.TryGetValue(key, out var known) ? known : null;
    }

    private TableColumns? Below(TableNames name, PropertySchema property, string prefix, HashSet<string> outer)
    {
        if (name.IsColumn)
            return null;
        var path = $"{prefix}{property.Key}.";
        if (property.Shape.Kind == ShapeKind.Object && types.Find(property.Shape.TypeName) is { } inner)
            return Bind(name, inner, path, outer);
        if (property.Shape.Kind != ShapeKind.Map)
            return null;
        var columns = new TableColumns();
        var element = property.Shape.Element!;
        var first = new Dictionary<string, TableNames>(StringComparer.Ordinal);
        foreach (var key in name.Below)
        {
            if (first.TryGetValue(key.Name, out var other))
            {
                var shown = Snippet.Of(path + key.Name);
                Add(key.Place, DataFileRules.SameColumn, shown, shown, other.Number.Invariant());
                continue;
            }
            first.Add(key.Name, key);
            var below = Below(key, new(key.Name, key.Name, element), path, outer);
            columns.ByName.Add(key.Name, new(key.Name, element, below, ColumnUse.Own));
        }
        return columns;
    }

    // A property that is an error in C# is none here, and nothing is said about its column.
    private static string? UnreadOf(string name, TypeSchema type) => type.Unread.FirstOrDefault(key => WordForm.AreSame(name, key));

    private ColumnUse Use(TableNames name, PropertySchema property, TypeSchema type, Dictionary<string, TableNames> first, string prefix)
    {
        var (written, path) = (prefix + name.Name, prefix + property.Key);
        if (property.InverseOf is { } inverse)
        {
            Add(name.Place, OwnTypeRules.InverseIsMade, property.Key, inverse);
            return ColumnUse.Dropped;
        }
        var hasKeys = property.Shape.Kind is ShapeKind.Object or ShapeKind.Map;
        if (TableShapes.Excludes(property.Shape))
        {
            first[property.Key] = name;
            _missing.Add((property.Key, property.DisplayIn(type)));
            return ColumnUse.Dropped;
        }
        var isEither = property.Shape.Kind is ShapeKind.Any or ShapeKind.Image;
        if (!isEither && property.IsWritten && hasKeys == name.IsColumn)
        {
            first[property.Key] = name;
            _missing.Add((property.Key, property.DisplayIn(type)));
            var below = types.Find(property.Shape.TypeName)?.Keys.FirstOrDefault() ?? "name";
            if (hasKeys)
                Add(name.Place, DataFileRules.ColumnOfKeys, Snippet.Of(written), property.DisplayIn(type), $"{path}.{below}");
            else
                Add(name.Place, DataFileRules.ColumnOfValue, Snippet.Of(written), property.DisplayIn(type), path);
            return ColumnUse.Dropped;
        }
        if (!first.TryGetValue(property.Key, out var other))
        {
            first.Add(property.Key, name);
            return ColumnUse.Own;
        }
        if (!name.IsColumn && !other.IsColumn)
            return ColumnUse.Same;
        Add(name.Place, DataFileRules.SameColumn, Snippet.Of(written), Snippet.Of(prefix + other.Name), other.Number.Invariant());
        return ColumnUse.Dropped;
    }

    private void Miss(PropertySchema property, TypeSchema type, string prefix, HashSet<string> outer)
    {
        _missing.Add((property.Key, property.DisplayIn(type)));
        if (TableShapes.Excludes(property.Shape))
            return;
        var path = prefix + property.Key;
        if (property.Shape.Kind == ShapeKind.Object && types.Find(property.Shape.TypeName) is { } inner && outer.Add(inner.Name))
        {
            foreach (var part in inner.Properties.Where(static part => part.IsAsked).ToList())
                Miss(part, inner, path + ".", outer);
            outer.Remove(inner.Name);
            if (inner.Properties.Any(static part => part.IsAsked))
                return;
            path += "." + (inner.Keys.FirstOrDefault() ?? "name");
        }
        if (file.IsComplete)
            Add(file.Root.Place, OwnTypeRules.MissingColumn, path, property.DisplayIn(type));
    }

    private static PropertySchema? PropertyOf(string name, TypeSchema type) => type.Find(name)
        ?? (type.Properties.Where(property => WordForm.AreSame(property.Key, name)).Take(2).ToList() is [var only] ? only : null);

    private void Add(FilePlace place, RuleMessage message, params string[] arguments) =>
        findings.Add(Finding.At(file.LogicalPath, place, message, arguments));
}
