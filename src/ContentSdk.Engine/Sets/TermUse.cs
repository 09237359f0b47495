using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>A term as an article writes it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The term.</param>
/// <param name="Item">Which item of its key's list it is; 0 for a single value.</param>
internal readonly record struct TermUse(TermKind Kind, string Name, int Item)
{
    /// <summary>The key of front matter that it is a value of.</summary>
    public string Key => Kind switch
    {
        TermKind.Tag => FieldKeys.Tags,
        TermKind.Section => FieldKeys.Section,
        TermKind.Author => FieldKeys.Authors,
        _ => FieldKeys.Series,
    };

    /// <summary>All terms of an article. The text of an item has none: what it is filed under, its type says.</summary>
    public static IEnumerable<TermUse> Of(ArticleIndexRecord article)
    {
        if (article.Collection is not null)
            yield break;
        for (var i = 0; i < article.Tags.Count; i++)
            yield return new(TermKind.Tag, article.Tags[i], i);
        if (article.Section is { Length: > 0 } section)
            yield return new(TermKind.Section, section, 0);
        for (var i = 0; i < article.Authors.Count; i++)
            yield return new(TermKind.Author, article.Authors[i], i);
        if (article.Series is { } series)
            yield return new(TermKind.Series, series, 0);
    }
}
