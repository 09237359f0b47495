namespace ContentSdk.AspNetCore;

public sealed partial class ContentSite
{
    private IReadOnlyList<Entity>? _speakers;

    /// <summary>
    /// The entities that have a page and say something, as <see cref="GetQuotes"/> gives it: those with most quotations first, then by kind
    /// and slug.
    /// </summary>
    public IReadOnlyList<Entity> Speakers => _speakers ??= [.. _entityRoutes.Keys.SelectMany(EntityPages)
        .Select(page => (page.Entity, GetQuotes(page.Entity).Count))
        .Where(static speaker => speaker.Count > 0)
        .OrderByDescending(static speaker => speaker.Count)
        .ThenBy(static speaker => speaker.Entity.Kind)
        .ThenBy(static speaker => speaker.Entity.Slug, StringComparer.Ordinal)
        .Select(static speaker => speaker.Entity)];
}
