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
    private bool _isInitialized;

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

    /// <summary>The set that knows where files and articles are that items name; null where no item names one.</summary>
    protected virtual CompiledSet? Set => null;

    /// <summary>Whether items refer to items, so that one cannot be made without others.</summary>
    protected virtual bool HasReferences => false;

    /// <summary>Makes an item, without the values that refer to items.</summary>
    protected abstract T Create(FieldValue value);

    /// <summary>Sets the values of an item that refer to items.</summary>
    protected virtual void Fill(T item, FieldValue value)
    {
    }

    /// <summary>
    /// Runs the static constructors of the types that items refer to, before any item is made: what one of them asks for must be what
    /// everybody gets, and not an item that is thrown away because another thread was faster.
    /// </summary>
    protected virtual void InitializeTypes()
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

    /// <summary>The item, if it is made; else null.</summary>
    internal T? Published(int index) => Volatile.Read(ref _items[index]);

    /// <summary>Makes an item without its references, for a graph of items.</summary>
    internal ItemGraph.Begun<T> Begin(int index)
    {
        var value = ValueOf(index);
        return new Begun(this, index, Create(value), value);
    }

    // Only with its file is it known what its paths lead to.
    private FieldValue ValueOf(int index) => FieldValue.OfRow(Set is { } set ? new Home(this, set, index) : this, index);

    private T Make(int index)
    {
        if (!HasReferences)
            return Once.Publish(ref _items[index], Create(ValueOf(index)));
        if (!_isInitialized && !ItemGraph.IsMaking)
        {
            InitializeTypes();
            _isInitialized = true;
        }
        return _items[index] ?? ItemGraph.Make(this, index);
    }

    private sealed class Home(CompiledItems<T> items, IArticleHome set, int index) : IFieldHome
    {
        public BlockView Fields => new(items.Data);

        public IArticleHome? Site => set;

        public ArticleImage ImageAt(string written, string? alternative)
        {
            var fields = Fields;
            var files = fields.Table(ItemsLayout.Files);
            return files.Rows == 0
                ? new() { Url = written, Alt = alternative }
                : ArticleImage.At(set, fields.Text(files[files.Rows == 1 ? 0 : index, ItemsLayout.Value])!, written, alternative, null);
        }
    }

    private sealed class Begun(CompiledItems<T> items, int index, T item, FieldValue value) : ItemGraph.Begun<T>
    {
        public override T Item => item;

        public override bool IsPublished => items._items[index] is not null;

        public override void Fill() => items.Fill(item, value);

        public override void Publish() => Volatile.Write(ref items._items[index], item);
    }
}
