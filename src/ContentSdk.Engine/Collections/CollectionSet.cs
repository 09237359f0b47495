using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Collections;

/// <summary>The items of all collections, resolved against each other and the articles.</summary>
/// <param name="Collections">In the order of their names.</param>
/// <param name="Findings">What is wrong between them, sorted by file, place, rule.</param>
/// <param name="Fault">What went wrong in our own code, if anything; then no collection has items.</param>
public sealed record CollectionSet(
    EquatableArray<CollectionItems> Collections, EquatableArray<Finding> Findings, string? Fault = null)
{
    /// <summary>The articles that links in values of items without text lead to.</summary>
    public EquatableArray<FieldTarget> FieldTargets { get; init; }
}

/// <summary>A collection with its items.</summary>
/// <param name="Schema">The collection.</param>
/// <param name="Items">Sorted by slug, ordinal; the rows of a data file in its order.</param>
public sealed record CollectionItems(CollectionSchema Schema, EquatableArray<ResolvedItem> Items);

/// <summary>An item with the names that no other of its collection has.</summary>
/// <param name="Slug">Its slug; empty where it has none.</param>
/// <param name="Identifier">Its member; empty where it has none.</param>
/// <param name="Title">What people call it.</param>
/// <param name="LogicalPath">Its file.</param>
/// <param name="Value">What is said of it: a map of the keys that its type has.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
public sealed record ResolvedItem(string Slug, string Identifier, string Title, string LogicalPath, Cell Value, bool IsDraft)
{
    /// <summary>Whether its file is one that can have text.</summary>
    public bool IsText { get; init; }

    /// <summary>The file beside it that has its front matter; empty where there is none.</summary>
    public string SidecarPath { get; init; } = "";

    /// <summary>The keys that are written there.</summary>
    public EquatableArray<string> Aside { get; init; }
}

/// <summary>What references may lead to besides items.</summary>
/// <param name="Articles">The slugs of the articles of a set, sorted.</param>
/// <param name="LeftOut">The slugs of those that are left out of the build.</param>
/// <param name="Drafts">The slugs of the articles of the set that are drafts.</param>
public sealed record ArticleSlugs(EquatableArray<string> Articles, EquatableArray<string> LeftOut, EquatableArray<string> Drafts = default)
{
    /// <summary>Those of a set.</summary>
    public static ArticleSlugs Of(SetResolution set)
    {
        var articles = set.Index.Articles.Take(set.Index.Listed).ToList();
        return new(
            articles.Select(static article => article.Slug).ToEquatableArray(),
            set.Slices.Where(static slice => slice.IsLeftOut).Select(static slice => slice.Slug).ToEquatableArray(),
            articles.Where(static article => article.IsDraft).Select(static article => article.Slug).ToEquatableArray());
    }
}
