using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Building;

// What front matter would say of an article that is built by hand.
internal sealed class BuiltFields
{
    private readonly List<Field> _fields = [];

    public void Add(string key, string? text)
    {
        if (text is not null)
            _fields.Add(new(key, CellKind.Text, text, 0, 0, []));
    }

    public void Add(string key, DateOnly? day, DateTimeOffset? instant)
    {
        if (instant is { } time)
            _fields.Add(new(key, CellKind.DateTimeOffset, null, time.UtcTicks, (int)time.Offset.TotalMinutes, []));
        else if (day is { } date)
            _fields.Add(new(key, CellKind.Date, null, date.DayNumber, 0, []));
    }

    public void Add(string key, bool value)
    {
        if (value)
            _fields.Add(new(key, CellKind.Boolean, null, 1, 0, []));
    }

    public void Add(string key, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
            _fields.Add(new(key, CellKind.List, null, 0, 0, [.. items.Select(item => ((string?)null, item))]));
    }

    public void Add(string key, ArticleImage? image)
    {
        if (image is null)
            return;
        List<(string?, string)> entries = [("src", image.Url)];
        if (image.Alt is { } alternative)
            entries.Add(("alt", alternative));
        _fields.Add(new(key, CellKind.Map, null, 0, 0, entries));
    }

    public TableData ToTable(TextPool texts)
    {
        var table = new TableData(FieldColumn.Count);
        var next = _fields.Count;
        foreach (var field in _fields)
        {
            table.Add(
                texts.Add(field.Key), (int)field.Kind, texts.Add(field.Text), (int)field.Value, (int)(field.Value >> 32), field.Offset,
                field.Offset >> 31,
                field.Items.Count > 0 ? next : 0, field.Items.Count);
            next += field.Items.Count;
        }
        foreach (var (key, text) in _fields.SelectMany(field => field.Items))
            table.Add(texts.Add(key), (int)CellKind.Text, texts.Add(text));
        return table;
    }

    private sealed record Field(string Key, CellKind Kind, string? Text, long Value, int Offset, List<(string? Key, string Text)> Items);
}
