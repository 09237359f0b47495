using ContentSdk.Engine.Model;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>The fields of an article as a tree of values: level by level, so that the items of one value are next to each other.</summary>
internal static class FieldTable
{
    public static TableData Of(EquatableArray<FieldCell> fields, TextPool texts)
    {
        var table = new TableData(FieldColumn.Count);
        var level = fields.Select(static field => new FieldNode(field.Key, field.Value, field.IsAside)).ToList();
        while (level.Count > 0)
        {
            var next = new List<FieldNode>();
            var firstItem = table.Rows + level.Count;
            foreach (var (key, cell, isAside) in level)
            {
                table.Add(
                    texts.Add(key), (int)cell.Kind,
                    texts.Add(cell.Text.Length == 0 && cell.Kind is CellKind.List or CellKind.Map ? null : cell.Text),
                    (int)cell.Low, (int)(cell.Low >> 32), (int)cell.High, (int)(cell.High >> 32),
                    cell.Items.Count == 0 ? 0 : firstItem + next.Count, cell.Items.Count,
                    cell.Place.Start.Line, cell.Place.Start.Column, isAside ? 1 : 0);
                for (var i = 0; i < cell.Items.Count; i++)
                    next.Add(new(i < cell.Keys.Count ? cell.Keys[i] : null, cell.Items[i], isAside));
            }
            level = next;
        }
        return table;
    }

    private sealed record FieldNode(string? Key, Cell Cell, bool IsAside);
}
