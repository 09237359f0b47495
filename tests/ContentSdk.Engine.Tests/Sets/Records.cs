using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>Index records written down for tests.</summary>
internal static class Records
{
    public static ArticleIndexRecord Article(string path, string title, params EntitySpec[] entities)
    {
        var (identifier, slug) = ArticleNames.For(path, title);
        return new(
            path, identifier, slug, title,
            entities.OrderBy(e => e.Kind).ThenBy(e => e.MemberName, StringComparer.Ordinal).ToEquatableArray());
    }

    public static EntitySpec Person(string name, params string[] aliases) => Entity(EntityKind.Person, name, aliases);

    public static EntitySpec Organization(string name, params string[] aliases) => Entity(EntityKind.Organization, name, aliases);

    public static EntitySpec Entity(EntityKind kind, string name, params string[] aliases) =>
        new(kind, name, EntityNames.For(kind, name), new(aliases), IsConfident: true, default);

    /// <summary>The member that carries the entity of a member.</summary>
    public static string CarrierOf(this SetResolution set, string member)
    {
        var entities = set.Index.Entities;
        return entities[entities.Single(entity => entity.MemberName == member).Canonical].MemberName;
    }
}
