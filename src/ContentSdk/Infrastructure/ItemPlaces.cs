using ContentSdk.Layout;
using ContentSdk.Reading;

namespace ContentSdk.Infrastructure;

/// <summary>
/// Where the items of a collection and their values are written. Generated code derives from it for each collection that a rule of the
/// project checks; nothing else needs the places, and so they do not lie with the items.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemPlaces
{
    /// <summary>Called by generated code.</summary>
    /// <param name="major">Major version of the layout of the places.</param>
    /// <param name="minor">Its minor version.</param>
    /// <exception cref="InvalidOperationException">This version of ContentSdk cannot read the layout.</exception>
    protected ItemPlaces(int major, int minor) => ContentVersion.Check(new(major, minor), GetType());

    /// <summary>The block of the places.</summary>
    protected abstract ContentBlock Data { get; }

    internal ContentPlace Of(int item, int row)
    {
        var view = new BlockView(Data);
        var items = view.Table(PlacesLayout.Items);
        var values = view.Table(PlacesLayout.Values);
        var isWritten = row > item && row < values.Rows && values[row, PlacesLayout.ValueColumn.Line] > 0;
        var isAside = isWritten && values[row, PlacesLayout.ValueColumn.IsAside] != 0;
        var file = view.Text(items[item, isAside ? PlacesLayout.ItemColumn.Sidecar : PlacesLayout.ItemColumn.File]) ?? "";
        return isWritten
            ? new(file, values[row, PlacesLayout.ValueColumn.Line], values[row, PlacesLayout.ValueColumn.Column])
            : new(file, items[item, PlacesLayout.ItemColumn.Line], items[item, PlacesLayout.ItemColumn.Column]);
    }
}
