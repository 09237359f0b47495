using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Routes;

/// <summary>
/// The routes that a project gives its articles and the texts of its items: <c>/{section?}/{slug}/, Recipes=/recipes/{slug}/</c>.
/// </summary>
/// <param name="Articles">That of articles.</param>
/// <param name="Collections">Those of the texts of items, by the name of their collection; items of others have none.</param>
public sealed record RouteTable(RouteTemplate Articles, EquatableArray<CollectionRoute> Collections)
{
    /// <summary>The route of articles where the project says nothing.</summary>
    public const string OfArticles = "/{slug}/";

    /// <summary>Those of a project that says nothing.</summary>
    public static RouteTable Default { get; } = Read("");

    /// <summary>The routes that can be used. What is wrong with others, <see cref="Problems"/> says.</summary>
    public static RouteTable Read(string text)
    {
        var articles = RouteTemplateReader.Read(OfArticles, out _)!;
        var collections = new List<CollectionRoute>();
        foreach (var (name, template) in Parts(text))
        {
            if (RouteTemplateReader.Read(template, out _) is not { } read)
                continue;
            if (name.Length == 0)
                articles = read;
            else
                collections.Add(new(name, read));
        }
        return new(articles, collections.ToEquatableArray());
    }

    /// <summary>What is wrong with the routes of a project.</summary>
    public static IEnumerable<Wording> Problems(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, template) in Parts(text))
        {
            RouteTemplateReader.Read(template, out var problem);
            if (problem is not null)
                yield return problem;
            else if (!seen.Add(name))
                yield return new(RouteRules.SecondRoute, Snippet.Of(template), name.Length == 0 ? "articles" : Snippet.Of(name));
        }
    }

    /// <summary>What is wrong with the collections that it names.</summary>
    /// <param name="known">The collections whose items have a text.</param>
    public IEnumerable<Wording> UnknownCollections(IReadOnlyList<string> known) => Collections
        .Where(route => !known.Contains(route.Name, StringComparer.Ordinal))
        .Select(route => known.Count == 0
            ? new(RouteRules.NoCollections, Snippet.Of(route.Name))
            : Wording.ForUnknown(RouteRules.MisspelledCollection, RouteRules.UnknownCollection, route.Name, known))
        .ToList();

    /// <summary>The template for an article; null where it has no page.</summary>
    /// <param name="collection">The collection whose item it is the text of; null for an article of its own.</param>
    public RouteTemplate? For(string? collection) => collection is null
        ? Articles
        : Collections.FirstOrDefault(route => string.Equals(route.Name, collection, StringComparison.Ordinal))?.Template;

    private static IEnumerable<(string Name, string Template)> Parts(string text)
    {
        foreach (var part in text.Split(',', ';'))
        {
            var equals = part.TrimStart() is ['/', ..] ? -1 : part.IndexOf('=');
            if (part.Trim().Length > 0)
                yield return equals < 0 ? ("", part.Trim()) : (part.Substring(0, equals).Trim(), part.Substring(equals + 1).Trim());
        }
    }
}

/// <summary>The route of a collection's items.</summary>
/// <param name="Name">The collection, by its class.</param>
/// <param name="Template">The route.</param>
public sealed record CollectionRoute(string Name, RouteTemplate Template);
