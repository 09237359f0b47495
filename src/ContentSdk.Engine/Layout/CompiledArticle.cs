using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
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

    /// <summary>What the set needs, with the entities that fields name whose type asks for one.</summary>
    public ArticleIndexRecord RecordWith(ContentTypes types) => FieldEntities.Of(Own, types) is { Count: > 0 } named
        ? Record with { Named = named.Select(static one => one.Entity).ToEquatableArray() }
        : Record;

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
    };
}
