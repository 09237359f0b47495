using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Layout;

/// <summary>Puts the places of a collection's items into the layout: for the rules of the host, which report at them.</summary>
public static class PlacesBlock
{
    /// <summary>The block of the places.</summary>
    public static LayoutBlock Write(CollectionItems collection)
    {
        var texts = new TextPool();
        var block = new BlockWriter();
        block.Add(PlacesLayout.Items, Items(collection, texts));
        block.Add(PlacesLayout.Values, Values(collection));
        var (bytes, ends) = texts.Write();
        block.Add(PlacesLayout.Texts, ends);
        return new(block.ToBytes(), bytes);
    }

    private static TableData Items(CollectionItems collection, TextPool texts)
    {
        var table = new TableData(PlacesLayout.ItemColumn.Count);
        foreach (var item in collection.Items)
        {
            // What is said of a file with text begins on its first line, whatever its headline is.
            var (line, column) = item.IsText ? (1, 1) : (item.Value.Place.Start.Line, item.Value.Place.Start.Column);
            table.Add(
                texts.Add(item.LogicalPath), texts.Add(item.SidecarPath.Length == 0 ? null : item.SidecarPath), Math.Max(line, 1),
                Math.Max(column, 1));
        }
        return table;
    }

    // In the order of FieldTable: level by level.
    private static TableData Values(CollectionItems collection)
    {
        var table = new TableData(PlacesLayout.ValueColumn.Count);
        var level = new List<(Cell Cell, bool IsAside)>();
        foreach (var item in collection.Items)
        {
            table.Add();
            for (var i = 0; i < item.Value.Items.Count; i++)
                level.Add((item.Value.Items[i], item.Aside.Contains(item.Value.Keys[i])));
        }
        while (level.Count > 0)
        {
            var next = new List<(Cell Cell, bool IsAside)>();
            foreach (var (cell, isAside) in level)
            {
                table.Add(cell.Place.Start.Line, cell.Place.Start.Column, isAside ? 1 : 0);
                foreach (var inner in cell.Items)
                    next.Add((inner, isAside));
            }
            level = next;
        }
        return table;
    }
}
