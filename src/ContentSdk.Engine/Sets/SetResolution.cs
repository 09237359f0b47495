using ContentSdk.Engine.Model;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>What came of resolving the articles of a project against each other.</summary>
/// <param name="Index">All articles and entities.</param>
/// <param name="Slices">What each article gets of it, sorted by logical path, ordinal.</param>
public sealed record SetResolution(ContentIndex Index, EquatableArray<ArticleSlice> Slices)
{
    /// <summary>
    /// What went wrong in our own code, if anything; then each article keeps the names that
    /// it has alone, and there is no index.
    /// </summary>
    public string? Fault { get; init; }

    /// <summary>The articles that links in fields of articles and of items with text lead to.</summary>
    public EquatableArray<FieldTarget> FieldTargets { get; init; }

    /// <summary>Routes that were published, whose content files are gone.</summary>
    public EquatableArray<PublishedRoute> GoneRoutes { get; init; }

    /// <summary>What is wrong with the file of published routes.</summary>
    public IEnumerable<Finding> GoneRouteFindings() => GoneRoutes.Select(static gone =>
        Finding.At(RouteBaseline.FileName, gone.Place, RouteRules.GoneRoute, gone.Route, gone.LogicalPath));

    /// <summary>What one article gets.</summary>
    public ArticleSlice SliceOf(string logicalPath)
    {
        int low = 0, high = Slices.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Slices[middle].LogicalPath, logicalPath);
            if (order == 0)
                return Slices[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        throw new KeyNotFoundException(logicalPath);
    }
}

/// <summary>What an article gets from the set that it is in. Value-equal, so that a change elsewhere does not touch it.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Identifier">Its member, unique in the set.</param>
/// <param name="Slug">Its slug, unique in the set.</param>
/// <param name="Problems">What is wrong with it in this set.</param>
public sealed record ArticleSlice(string LogicalPath, string Identifier, string Slug, EquatableArray<SetProblem> Problems)
{
    /// <summary>Whether it is no part of the set: a draft where drafts are excluded, or an article under embargo.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Members of the articles that it names as related, in order.</summary>
    public EquatableArray<string> Related { get; init; }

    /// <summary>Keys of the entities that its authors are, in order.</summary>
    public EquatableArray<EntityKey> AuthorEntities { get; init; }
}

/// <summary>A problem of an article in its set, before its place is looked up.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Entity">The entity it concerns, or null when it concerns the article.</param>
/// <param name="Arguments">What the rule's message needs.</param>
public sealed record SetProblem(string RuleId, EntityKey? Entity, EquatableArray<string> Arguments)
{
    /// <summary>Which of the rule's messages it is, by name; empty for the first.</summary>
    public string Message { get; init; } = "";

    /// <summary>Which of the related articles it concerns, if one.</summary>
    public int? Related { get; init; }

    /// <summary>Which of the links to content files it concerns, if one.</summary>
    public int? Link { get; init; }

    /// <summary>Which of the files beside the content it concerns, if one.</summary>
    public int? Asset { get; init; }

    /// <summary>Which of the authors it concerns, if one.</summary>
    public int? Author { get; init; }

    /// <summary>Which of the entities that fields name it concerns, if one.</summary>
    public int? Field { get; init; }

    /// <summary>Which value of front matter it concerns, if one.</summary>
    public WrittenValue? Written { get; init; }
}

/// <summary>A value of front matter by its key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Item">Which item of its list; 0 for a single value.</param>
public readonly record struct WrittenValue(string Key, int Item);
