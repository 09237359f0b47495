using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>The fields of an article as a tree of values: level by level, so that the items of one value are next to each other.</summary>
internal static class FieldTable
{
    /// <summary>The table.</summary>
    /// <param name="builtIn">The built-in fields.</param>
    /// <param name="own">The others, which follow them.</param>
    /// <param name="texts">Where texts go.</param>
    public static TableData Of(EquatableArray<FieldCell> builtIn, EquatableArray<OwnField> own, TextPool texts) =>
        Of(builtIn, own, texts, hasPlaces: true);

    /// <summary>The table of fields whose values were rendered.</summary>
    public static TableData OfRendered(EquatableArray<OwnField> own, TextPool texts) => Of(default, own, texts, hasPlaces: false);

    /// <summary>The table of items of a collection: the rows are its items, and nobody asks where a value was written.</summary>
    public static TableData OfItems(EquatableArray<OwnField> items, TextPool texts) => Of(default, items, texts, hasPlaces: false);

    private static TableData Of(EquatableArray<FieldCell> builtIn, EquatableArray<OwnField> own, TextPool texts, bool hasPlaces)
    {
        var table = new TableData(FieldColumn.Count);
        var level = builtIn.Select(static field => new FieldNode(field.Key, field.Value, field.IsAside, false))
            .Concat(own.Select(static field => new FieldNode(field.Key, field.Value, field.IsAside, true))).ToList();
        while (level.Count > 0)
        {
            var next = new List<FieldNode>();
            var firstItem = table.Rows + level.Count;
            foreach (var (key, cell, isAside, isOwn) in level)
            {
                var exact = cell.Kind == CellKind.Decimal ? NumberForm.DoubleOf(cell.Text) : 0;
                table.Add(
                    texts.Add(key), (int)cell.Kind,
                    texts.Add(cell.Text.Length == 0 && cell.Kind is CellKind.List or CellKind.Map ? null : cell.Text),
                    (int)cell.Low, (int)(cell.Low >> 32), (int)cell.High, (int)(cell.High >> 32),
                    cell.Items.Count == 0 ? 0 : firstItem + next.Count, cell.Items.Count,
                    hasPlaces ? cell.Place.Start.Line : 0, hasPlaces ? cell.Place.Start.Column : 0, isAside ? 1 : 0,
                    isOwn ? 1 : 0, (int)exact, (int)(exact >> 32), (int)cell.Form,
                    cell.Kind == CellKind.Text && AssetLinks.IsElsewhere(cell.Text.Trim()) ? 1 : 0);
                for (var i = 0; i < cell.Items.Count; i++)
                    next.Add(new(i < cell.Keys.Count ? cell.Keys[i] : null, cell.Items[i], isAside, isOwn));
            }
            level = next;
        }
        return table;
    }

    private sealed record FieldNode(string? Key, Cell Cell, bool IsAside, bool IsOwn);
}
