using System.Collections;
using ContentSdk.Layout;
using ContentSdk.Reading;

namespace ContentSdk.Infrastructure;

/// <summary>
/// The items of a collection, each made when it is first asked for. Generated code derives from it once for each collection.
/// </summary>
/// <typeparam name="T">The host's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledItems<T> : IReadOnlyList<T>, IFieldHome
    where T : class
{
    private readonly T?[] _items;
    private Dictionary<int, T>? _begun;

    /// <summary>Called by generated code.</summary>
    /// <param name="major">Major version of the layout of the items.</param>
    /// <param name="minor">Its minor version.</param>
    /// <param name="count">Number of items.</param>
    /// <exception cref="InvalidOperationException">This version of ContentSdk cannot read the layout.</exception>
    protected CompiledItems(int major, int minor, int count)
    {
        ContentVersion.Check(new(major, minor), GetType());
        _items = new T?[count];
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => (uint)index < (uint)_items.Length
        ? Volatile.Read(ref _items[index]) ?? Make(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The block of the items.</summary>
    protected abstract ContentBlock Data { get; }

    /// <summary>Whether items refer to items, so that one cannot be made without others.</summary>
    protected virtual bool HasReferences => false;

    /// <summary>Makes an item, without the values that refer to items.</summary>
    protected abstract T Create(FieldValue value);

    /// <summary>Sets the values of an item that refer to items.</summary>
    protected virtual void Fill(T item, FieldValue value)
    {
    }

    /// <summary>The item of a slug, or null. Takes the same time however many items there are.</summary>
    public T? Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var view = new BlockView(Data);
        var places = view.Table(ItemsLayout.Slugs);
        if (places.Rows == 0)
            return null;
        for (var place = HashTable.FirstPlace(places, slug);
            places[place, ItemsLayout.Value] is > 0 and var number;
            place = HashTable.NextPlace(places, place))
        {
            if (view.Is(view.Table(ItemsLayout.Fields)[number - 1, ArticleLayout.FieldColumn.Key], slug))
                return this[number - 1];
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    BlockView IFieldHome.Fields => new(Data);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal string SlugOf(int index) => FieldValue.OfRow(this, index).KeyOf(index);

    // The row of a value, or that of the item itself.
    internal int RowOf(int index, string? property, string[] keys)
    {
        if (property is null)
            return index;
        var (item, path) = (FieldValue.OfRow(this, index), new ValuePath(property, keys));
        foreach (var key in path.First)
        {
            if (item.TryGetProperty(key, out var value))
                return path.Follow(value).Row;
        }
        return index;
    }

    private T Make(int index)
    {
        if (!HasReferences)
            return Once.Publish(ref _items[index], Create(FieldValue.OfRow(this, index)));
        lock (ItemGraph.Gate)
        {
            // Meanwhile another thread may have made it; and an item that refers to itself asks for it while it is being made.
            return _items[index] ?? (_begun?.TryGetValue(index, out var begun) == true ? begun : ItemGraph.Make(() => Begin(index)));
        }
    }

    private T Begin(int index)
    {
        var value = FieldValue.OfRow(this, index);
        var item = Create(value);
        // A constructor may have asked for the item that it is making.
        if (_begun?.TryGetValue(index, out var known) == true)
            return known;
        (_begun ??= [])[index] = item;
        ItemGraph.Add(new(
            Fill: () => Fill(item, value),
            Publish: () => Volatile.Write(ref _items[index], item),
            Forget: () => _begun = null));
        return item;
    }
}
