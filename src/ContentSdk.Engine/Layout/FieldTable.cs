using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>The fields of an article as a tree of values.</summary>
internal static class FieldTable
{
    private const int Text = 1, Date = 6, List = 12, Map = 13;

    public static TableData Of(ArticleSpec article, TextPool texts)
    {
        var fields = new List<(string Key, int Kind, string? Text, List<(string? Key, string Text)> Items)>();
        One("published", Date, article.Published);
        One("updated", Date, article.Updated);
        Many("authors", article.Authors);
        Many("tags", article.Tags);
        One("section", Text, article.Section);
        One("source", Text, article.SourceUrl);
        One("canonical", Text, article.Canonical);
        if (article.Image is { } image)
            fields.Add(("image", Map, null, image.Alt is { } alt ? [("src", image.Src), ("alt", alt)] : [("src", image.Src)]));
        var table = new TableData(FieldColumn.Count);
        var next = fields.Count;
        foreach (var (key, kind, text, items) in fields)
        {
            var value = kind == Date && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (int)(day.Ticks / TimeSpan.TicksPerDay) : 0;
            table.Add(texts.Add(key), kind, texts.Add(text), value, 0, 0, 0, items.Count > 0 ? next : 0, items.Count);
            next += items.Count;
        }
        foreach (var (key, text) in fields.SelectMany(static field => field.Items))
            table.Add(texts.Add(key), Text, texts.Add(text));
        return table;

        void One(string key, int kind, string? text)
        {
            if (text is not null)
                fields.Add((key, kind, text, []));
        }

        void Many(string key, EquatableArray<string> items)
        {
            if (items.Count > 0)
                fields.Add((key, List, null, [.. items.Select(static item => ((string?)null, item))]));
        }
    }
}
