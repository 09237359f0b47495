using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Layout;

/// <summary>Finds where a value of front matter is written.</summary>
internal static class WrittenPlaces
{
    /// <summary>The place of a value; null where the file does not have it.</summary>
    public static ItemPlace? Of(OwnFields? own, WrittenValue value)
    {
        if (own is null)
            return null;
        if (own.Given.Find(value.Key) is { } given)
            return At(given.Value, given.IsAside);
        return SeriesFields.Find(own, value.Key) is { } field ? At(field.Value, field.IsAside) : null;

        ItemPlace At(Cell cell, bool isAside)
        {
            var item = cell.Kind == CellKind.List && value.Item < cell.Items.Count ? cell.Items[value.Item] : cell;
            return new(isAside ? own.SidecarPath : own.FilePath, item.Place);
        }
    }
}
