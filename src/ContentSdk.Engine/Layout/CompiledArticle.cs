using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Layout;

/// <summary>
/// A content file after reading: what its set, its members and its assembly need of it. A function of the file alone,
/// value-equal, and smaller than what was read, so that it can be kept and cached.
/// </summary>
/// <param name="Record">What the set needs.</param>
/// <param name="Surface">What its members show.</param>
/// <param name="Block">What the app reads; null where the bytes lie elsewhere and nobody here needs them.</param>
/// <param name="Places">Where problems of the whole set point to in this file.</param>
/// <param name="Findings">Problems, sorted by position, then rule.</param>
/// <param name="Suppressions">What the file says of rules that are not to be held to it.</param>
public sealed record CompiledArticle(
    ArticleIndexRecord Record,
    ArticleSurface Surface,
    LayoutBlock? Block,
    FilePlaces Places,
    EquatableArray<Finding> Findings,
    EquatableArray<Suppression> Suppressions)
{
    /// <summary>The fields of its front matter that are not built in; null for an article that could not be read.</summary>
    public OwnFields? Own { get; init; }

    /// <summary>Whether the file has text.</summary>
    public bool HasText { get; init; }

    /// <summary>Its headline and where that is; null where it has none.</summary>
    public Cell? Headline => Record.Title.Length > 0 ? Cell.OfText(Record.Title, Places.Article) : null;

    /// <summary>
    /// What the set needs, with the entities and images that fields name whose type asks for them, and the links in Markdown.
    /// </summary>
    public ArticleIndexRecord RecordWith(ContentTypes types)
    {
        var record = FieldEntities.Of(Own, types) is { Count: > 0 } named
            ? Record with { Named = named.Select(static one => one.Entity).ToEquatableArray() }
            : Record;
        record = SeriesField.Apply(record, types);
        if (MarkdownFields.LinksOf(Own, types) is { Count: > 0 } links)
            record = record with { Links = record.Links.Concat(links.Select(static one => one.Link)).ToEquatableArray() };
        if (FieldAssets.Of(Own, types) is { Count: > 0 } assets)
            record = record with { Assets = record.Assets.Concat(assets.Select(static asset => asset.Path)).ToEquatableArray() };
        if (types.CollectionOf(Record.LogicalPath) is not { } collection)
            return record;
        var (identifier, slug) = ItemNames();
        // The class of its text has a name that no other article's can have.
        return record with { Collection = collection.Name, Identifier = $"{collection.Name}_{identifier}", Slug = slug };
    }

    /// <summary>The file as an item of a collection; null where it is none.</summary>
    public ContentItem? ItemOf(ContentTypes types)
    {
        if (types.CollectionOf(Record.LogicalPath) is not { IsData: false } collection)
            return null;
        var type = types.HasMarkdown ? types.Find(collection.TypeName) : null;
        var (identifier, slug) = ItemNames();
        var place = Places.Slug ?? Own?.Start ?? new(Record.LogicalPath, Places.Article);
        var value = ValueOf(slug);
        if (type is not null)
            value = MarkdownFields.Rendered(value, type, types, Record.LogicalPath);
        return new(collection.Name, slug, identifier, value, place)
        {
            Title = Record.Title.Length > 0 ? Record.Title : slug,
            LogicalPath = Record.LogicalPath,
            IsText = true,
            HasText = HasText,
            IsDraft = Record.IsDraft,
            Embargo = Record.Embargo,
            SidecarPath = Own?.SidecarPath ?? "",
            Aside = Own is null ? default : Own.Given.Where(static field => field.IsAside).Select(static field => field.Key)
                .Concat(Own.Fields.Where(static field => field.IsAside).Select(static field => field.Key)).ToEquatableArray(),
        };
    }

    private (string Identifier, string Slug) ItemNames()
    {
        var given = Own?.Given ?? default;
        var names = given.Text(FieldKeys.Slug) is { } slug
            ? (ArticleNames.OfText(slug).Identifier, slug)
            : ArticleNames.ForItem(Record.LogicalPath);
        return (given.Text(FieldKeys.Id) ?? names.Item1, names.Item2);
    }

    // Its slug and its title it has in any case, whether its front matter says them or its file does.
    private Cell ValueOf(string slug)
    {
        var entries = new List<(string Key, Cell Value)>();
        foreach (var field in Own?.Given ?? default)
            entries.Add((field.Key, field.Value));
        if (entries.All(static entry => entry.Key != FieldKeys.Slug))
            entries.Add((FieldKeys.Slug, Cell.OfText(slug, Places.Article)));
        if (Headline is { } headline && entries.All(static entry => entry.Key != FieldKeys.Title))
            entries.Add((FieldKeys.Title, headline));
        if (ItemDay.Of(Record.LogicalPath, Places.Article) is { } day && entries.All(static entry => entry.Key != FieldKeys.Published))
            entries.Add((FieldKeys.Published, day));
        foreach (var field in Own?.Fields ?? default)
            entries.Add((field.Key, field.Value));
        return Cell.OfMap(entries.Select(static entry => entry.Key), entries.Select(static entry => entry.Value), Places.Article);
    }

    /// <summary>What remains of a content file that was read.</summary>
    public static CompiledArticle Of(ReadResult read)
    {
        var tables = new ArticleTables(read.Article, EntityOrder.Of(read.Article.Entities));
        return ForFindings(read) with { Surface = tables.Surface(), Block = tables.ToBlock() };
    }

    /// <summary>As much of it as the set and its findings need.</summary>
    public static CompiledArticle ForFindings(ReadResult read) => new(
        SetResolver.RecordOf(read.Article),
        new(read.Article.Position.Line, default),
        null,
        read.Places with { Entities = EntityOrder.Of(read.Article.Entities).Sort(read.Places.Entities) },
        read.Findings,
        read.Suppressions)
    {
        Own = read.Article.Own,
        HasText = read.Article.Text.Length > 0,
    };
}
