using System.Diagnostics.CodeAnalysis;
using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

// Lists and maps.
public readonly partial struct FieldValue
{
    /// <summary>The values of a list, or of a map, in the order of the file; none for any other kind.</summary>
    public IReadOnlyList<FieldValue> Items
    {
        get
        {
            var items = new FieldValue[Count];
            var first = items.Length == 0 ? 0 : First;
            for (var i = 0; i < items.Length; i++)
                items[i] = new(_home!, first + i);
            return items;
        }
    }

    /// <summary>The values of a map by their keys; none for any other kind.</summary>
    public IReadOnlyDictionary<string, FieldValue> Properties => Kind == FieldValueKind.Map ? ToDictionary(static value => value) : new();

    /// <summary>The value of a key of a map.</summary>
    /// <param name="key">The key, compared letter by letter.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the map has the key.</returns>
    public bool TryGetProperty(string key, out FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Kind == FieldValueKind.Map)
        {
            var view = _home!.Fields;
            var table = view.Table(Fields);
            int first = First, end = first + Count;
            for (var row = first; row < end; row++)
            {
                if (view.Is(table[row, FieldColumn.Key], key))
                {
                    value = new(_home, row);
                    return true;
                }
            }
        }
        value = default;
        return false;
    }

    /// <summary>What a function makes of each value of a list. Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T[] ToArray<T>(Func<FieldValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var items = new T[Count];
        var first = items.Length == 0 ? 0 : First;
        for (var i = 0; i < items.Length; i++)
            items[i] = read(new(_home!, first + i));
        return items;
    }

    /// <summary>What a function makes of each value of a map, by its key. Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1002:Do not expose generic lists", Justification = "A property of the host may be of this type.")]
    public Dictionary<string, T> ToDictionary<T>(Func<FieldValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var count = Count;
        var items = new Dictionary<string, T>(count, StringComparer.Ordinal);
        var first = count == 0 ? 0 : First;
        for (var row = first; row < first + count; row++)
            items[KeyOf(row)] = read(new(_home!, row));
        return items;
    }

    // Where the image is published that it names.
    internal ArticleImage ImageWith(string? alternative)
    {
        var written = ToString().Trim();
        return _home is null || Column(ArticleLayout.FieldColumn.IsElsewhere) != 0
            ? new() { Url = written, Alt = alternative }
            : _home.ImageAt(written, alternative);
    }

    // What a text is rendered as, for the site that it is on.
    internal string? Rendering =>
        Kind == FieldValueKind.Text && Count is > 0 and var count ? RenderedHtml.Of(_home!, First, count - 1) : null;

    internal string KeyOf(int row)
    {
        var view = _home!.Fields;
        return view.Text(view.Table(Fields)[row, FieldColumn.Key]) ?? "";
    }

    private int First => _row == Root ? OwnRows(_home!.Fields.Table(Fields)).First : Number(FieldColumn.FirstItem);

    private int Count => _home is null ? 0 : _row == Root ? OwnRows(_home.Fields.Table(Fields)).Count : Number(FieldColumn.ItemCount);

    // The built-in fields come first, then the others, then the items of lists and maps.
    private static (int First, int Count) OwnRows(TableReader table)
    {
        int first = 0, end = table.Rows;
        for (var row = 0; row < end; row++)
        {
            // The first field that has items says where those begin.
            if (table[row, FieldColumn.ItemCount] > 0)
            {
                end = table[row, FieldColumn.FirstItem];
                break;
            }
        }
        while (first < end && table[first, FieldColumn.IsOwn] == 0)
            first++;
        return (first, end - first);
    }
}
