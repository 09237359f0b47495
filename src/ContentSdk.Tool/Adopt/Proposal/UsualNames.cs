using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>Names that other systems have for built-in fields. Which of them a project gets, its values decide.</summary>
internal static class UsualNames
{
    // The engine's own list says what an error suggests; these are what the systems' documentation calls fields besides.
    private static readonly FieldAlias[] More =
    [
        new("publishedAt", FieldKeys.Published), new("published_at", FieldKeys.Published), new("publish_date", FieldKeys.Published),
        new("lastUpdated", FieldKeys.Updated), new("updatedDate", FieldKeys.Updated), new("updated_at", FieldKeys.Updated),
        new("modDatetime", FieldKeys.Updated), new("pubDatetime", FieldKeys.Published), new("last_modified_at", FieldKeys.Updated),
        new("summary", FieldKeys.Teaser), new("author", FieldKeys.Authors), new("canonical_url", FieldKeys.Canonical),
        new("canonicalURL", FieldKeys.Canonical), new("feature_image", FieldKeys.Image), new("featured_image", FieldKeys.Image),
        new("heroImage", FieldKeys.Image), new("coverImage", FieldKeys.Image), new("ogImage", FieldKeys.Image),
    ];

    /// <summary>The names, each with its field.</summary>
    public static EquatableArray<FieldAlias> All { get; } = More
        .Concat(BuiltInFields.Schema.Fields.SelectMany(static field => field.OtherNames.Select(name => new FieldAlias(name, field.Key))))
        .DistinctBy(static alias => alias.Name).ToEquatableArray();

    /// <summary>The field that a name stands for; null for any other key.</summary>
    public static string? KeyFor(string name)
    {
        foreach (var alias in All)
        {
            if (string.Equals(alias.Name, name, StringComparison.Ordinal))
                return alias.Key;
        }
        return null;
    }
}
