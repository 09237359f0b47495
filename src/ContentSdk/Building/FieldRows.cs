using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Building;

// Values as the table of an article has them: level by level, so that the items of one value are next to each other.
internal static class FieldRows
{
    private static readonly int[] Copied =
    [
        FieldColumn.Value0, FieldColumn.Value1, FieldColumn.Value2, FieldColumn.Value3, FieldColumn.Double0, FieldColumn.Double1,
        FieldColumn.Form, FieldColumn.IsElsewhere,
    ];

    public static TableData Write(IEnumerable<BuiltField> fields, TextPool texts)
    {
        var table = new TableData(FieldColumn.Count);
        var level = fields.ToList();
        var row = new int[FieldColumn.Count];
        while (level.Count > 0)
        {
            var next = new List<BuiltField>();
            var first = table.Rows + level.Count;
            foreach (var field in level)
            {
                Array.Clear(row);
                var (value, kind, before) = (field.Value, field.Kind ?? (CellKind)field.Value.Kind, next.Count);
                next.AddRange(field.Items ?? ItemsOf(field));
                var count = next.Count - before;
                row[FieldColumn.Key] = texts.Add(field.Key);
                row[FieldColumn.Kind] = (int)kind;
                row[FieldColumn.Text] = texts.Add(kind is CellKind.List or CellKind.Map ? null : value.ToString());
                row[FieldColumn.FirstItem] = count == 0 ? 0 : first + before;
                row[FieldColumn.ItemCount] = count;
                row[FieldColumn.IsOwn] = field.IsOwn ? 1 : 0;
                foreach (var column in Copied)
                    row[column] = value.Column(column);
                table.Add(row);
            }
            level = next;
        }
        return table;
    }

    private static IEnumerable<BuiltField> ItemsOf(BuiltField field) => field.Value.Kind == FieldValueKind.Map
        ? field.Value.Properties.Select(entry => new BuiltField(entry.Key, entry.Value, field.IsOwn))
        : field.Value.Items.Select(item => new BuiltField(null, item, field.IsOwn));
}

// A key with its value, and whether it is none of the built-in ones.
internal sealed record BuiltField(string? Key, FieldValue Value, bool IsOwn = false)
{
    // A list or map that is being made.
    public CellKind? Kind { get; init; }

    public List<BuiltField>? Items { get; init; }
}
