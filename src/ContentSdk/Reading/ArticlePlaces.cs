using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Reading;

// Where an article says what a property of it shows. Its block has the places of all values of front matter.
internal static class ArticlePlaces
{
    // The properties that show a key, also those whose key is their name: own fields may have a property of the same name.
    private static readonly string[] BuiltIn =
    [
        nameof(Article.Slug), "slug", nameof(Article.Title), "title", nameof(Article.Teaser), "teaser",
        nameof(Article.Standfirst), "standfirst", nameof(Article.Language), "language", nameof(Article.Published), "published",
        nameof(Article.Updated), "updated", nameof(Article.Authors), "authors", nameof(Article.Tags), "tags",
        nameof(Article.Section), "section", nameof(Article.Image), "image", nameof(Article.Related), "related",
        nameof(Article.Series), "series", nameof(Article.Part), "part",
        nameof(Article.Quotes), "quotes", nameof(Article.Entities), "entities",
        nameof(Article.PublishedAt), "published", nameof(Article.UpdatedAt), "updated", nameof(Article.AuthorEntities), "authors",
        nameof(Article.OriginalUrl), "source", nameof(Article.CanonicalUrl), "canonical", nameof(Article.IsDraft), "draft",
    ];

    private const string OfFields = "Fields.";

    /// <summary>The keys of properties, those first that the type has which a rule checks.</summary>
    /// <param name="keys">Properties of own fields whose key is not their name in camel case, each followed by its key.</param>
    /// <param name="isArticle">Whether a rule checks articles, and not their own fields.</param>
    public static string[] KeysOf(string[] keys, bool isArticle) => isArticle ? [.. BuiltIn, .. keys] : [.. keys, .. BuiltIn];

    /// <summary>The place of a property, or that where the file begins.</summary>
    /// <param name="article">The article.</param>
    /// <param name="property">What a rule calls the property; null for all of the article.</param>
    /// <param name="keys">Properties, each followed by its key.</param>
    /// <param name="sidecar">The file beside its file, or null.</param>
    public static ContentPlace Of(Article article, string? property, string[] keys, string? sidecar)
    {
        var file = article.Location.Path;
        if (property is null)
            return new(file, 1, 1);
        // Own fields are in the article's file as the built-in ones are.
        var path = new ValuePath(property.StartsWith(OfFields, StringComparison.Ordinal) ? property[OfFields.Length..] : property, keys);
        var table = article.View.Table(Fields);
        foreach (var key in path.First)
        {
            if (RowOf(article, table, key) is not { } first)
                continue;
            var row = path.Follow(FieldValue.OfRow(article, first)).Row;
            var line = table[row, FieldColumn.Line];
            if (line > 0)
                return new(table[row, FieldColumn.IsAside] != 0 ? sidecar ?? file : file, line, table[row, FieldColumn.Column]);
        }
        // A headline need not be in front matter.
        return property == nameof(Article.Title) ? new(file, article.Location.Line, article.Location.Column) : new(file, 1, 1);
    }

    // The items of values follow the fields.
    private static int? RowOf(Article article, TableReader table, string key)
    {
        var end = table.Rows;
        for (var row = 0; row < end; row++)
        {
            if (article.View.Is(table[row, FieldColumn.Key], key))
                return row;
            if (table[row, FieldColumn.ItemCount] > 0)
                end = Math.Min(end, table[row, FieldColumn.FirstItem]);
        }
        return null;
    }
}
