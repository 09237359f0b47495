using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Catalog;

/// <summary>
/// Leaves of an article's entities those that were asked for. Afterwards, and not while reading: who is left out still tells what
/// a pronoun means and what a quotation is.
/// </summary>
public static class EntityModes
{
    /// <summary>The words for the modes.</summary>
    public static IReadOnlyList<string> Words => Names;

    private static readonly string[] Names = ["auto", "declared", "off", "strict"];

    /// <summary>
    /// The mode that a project asks for with a word, in any case; the default for
    /// none; null where there is no such mode.
    /// </summary>
    public static EntityMode? Of(string word)
    {
        var index = word.Length == 0 ? 0 : Array.FindIndex(Names, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (EntityMode)index;
    }

    internal static ReadResult Apply(EntityMode mode, ReadResult read) => mode switch
    {
        EntityMode.Auto => read,
        EntityMode.Strict => WithUndeclared(read),
        _ => Keep(read, entity => mode == EntityMode.Declared && entity.Declared is not null),
    };

    private static ReadResult Keep(ReadResult read, Func<EntitySpec, bool> isKept)
    {
        var article = read.Article;
        var numbers = new int[article.Entities.Count];
        var entities = new List<EntitySpec>();
        var places = new List<FilePlace>();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = isKept(article.Entities[i]) ? entities.Count : -1;
            if (numbers[i] < 0)
                continue;
            entities.Add(article.Entities[i]);
            places.Add(read.Places.Entities[i]);
        }
        return read with
        {
            Article = article with
            {
                Entities = entities.ToEquatableArray(),
                Mentions = article.Mentions.Where(mention => numbers[mention.Entity] >= 0)
                    .Select(mention => mention with { Entity = numbers[mention.Entity] }).ToEquatableArray(),
                Quotes = article.Quotes.Select(quote => quote.Speaker < 0 ? quote : quote with { Speaker = numbers[quote.Speaker] })
                    .ToEquatableArray(),
            },
            Places = read.Places with { Entities = places.ToEquatableArray() },
        };
    }

    private static ReadResult WithUndeclared(ReadResult read)
    {
        var findings = new List<Finding>();
        var article = read.Article;
        var isNamed = new bool[article.Entities.Count];
        foreach (var mention in article.Mentions)
            isNamed[mention.Entity] |= mention.Kind == MentionKind.Name;
        for (var i = 0; i < isNamed.Length; i++)
        {
            var entity = article.Entities[i];
            if (isNamed[i] && entity.Declared is null)
                findings.Add(
                    Finding.At(
                        article.LogicalPath, read.Places.Entities[i], CatalogRules.Undeclared.Id, entity.Name,
                        CatalogWriter.OneLine(entity.Kind, entity.Name)));
        }
        return findings.Count == 0 ? read : read with
        {
            Findings = Finding.Sorted(read.Findings.Concat(findings)).ToEquatableArray(),
        };
    }
}
