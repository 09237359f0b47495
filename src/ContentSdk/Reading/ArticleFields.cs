using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Reading;

// The built-in fields of front matter, read from the tree of values the first time that one is asked for.
internal sealed class ArticleFields
{
    private readonly Func<string, string?, ArticleImage> _imageAt;

    public ArticleFields(BlockView block, Func<string, string?, ArticleImage> imageAt)
    {
        _imageAt = imageAt;
        var table = block.Table(Fields);
        var items = table.Rows == 0 ? 0 : FieldCount(table);
        for (var row = 0; row < items; row++)
            Read(block, table, row);
    }

    public DateOnly? Published { get; private set; }

    public DateOnly? Updated { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? UpdatedAt { get; private set; }

    public string[] Authors { get; private set; } = [];

    public string[] Tags { get; private set; } = [];

    public string? Section { get; private set; }

    public string? OriginalUrl { get; private set; }

    public string? CanonicalUrl { get; private set; }

    public ArticleImage? Image { get; private set; }

    public bool IsDraft { get; private set; }

    // The items of values follow the fields.
    private static int FieldCount(TableReader table)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            if (table[row, FieldColumn.ItemCount] > 0)
                return table[row, FieldColumn.FirstItem];
        }
        return table.Rows;
    }

    private void Read(BlockView block, TableReader table, int row)
    {
        switch (block.Text(table[row, FieldColumn.Key]))
        {
            case "published":
                (Published, PublishedAt) = Moment(table, row);
                break;
            case "updated":
                (Updated, UpdatedAt) = Moment(table, row);
                break;
            case "authors":
                Authors = Items(block, table, row);
                break;
            case "tags":
                Tags = Items(block, table, row);
                break;
            case "section":
                Section = block.Text(table[row, FieldColumn.Text]);
                break;
            case "source":
                OriginalUrl = block.Text(table[row, FieldColumn.Text]);
                break;
            case "canonical":
                CanonicalUrl = block.Text(table[row, FieldColumn.Text]);
                break;
            case "draft":
                IsDraft = table[row, FieldColumn.Value0] != 0;
                break;
            case "image":
                Image = ImageOf(block, table, row);
                break;
        }
    }

    private static (DateOnly Day, DateTimeOffset? Instant) Moment(TableReader table, int row)
    {
        if ((CellKind)table[row, FieldColumn.Kind] != CellKind.DateTimeOffset)
            return (DateOnly.FromDayNumber(table[row, FieldColumn.Value0]), null);
        var ticks = (long)((ulong)(uint)table[row, FieldColumn.Value1] << 32 | (uint)table[row, FieldColumn.Value0]);
        var instant = new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(table[row, FieldColumn.Value2]));
        return (DateOnly.FromDateTime(instant.DateTime), instant);
    }

    private static string[] Items(BlockView block, TableReader table, int row)
    {
        var items = new string[table[row, FieldColumn.ItemCount]];
        for (var i = 0; i < items.Length; i++)
            items[i] = block.Text(table[table[row, FieldColumn.FirstItem] + i, FieldColumn.Text]) ?? "";
        return items;
    }

    private ArticleImage ImageOf(BlockView block, TableReader table, int row)
    {
        string? alternative = null;
        var source = row;
        for (var i = 0; i < table[row, FieldColumn.ItemCount]; i++)
        {
            var item = table[row, FieldColumn.FirstItem] + i;
            var key = block.Text(table[item, FieldColumn.Key]) ?? "";
            if (key == "src")
                source = item;
            else if (key == "alt")
                alternative = block.Text(table[item, FieldColumn.Text]);
        }
        var written = block.Text(table[source, FieldColumn.Text]) ?? "";
        return table[source, FieldColumn.IsElsewhere] != 0 ? new() { Url = written, Alt = alternative } : _imageAt(written, alternative);
    }
}
