namespace ContentSdk.Building;

internal sealed class BuiltSet(Article[] articles, Entity[] entities) : ContentSet
{
    public override IReadOnlyList<Article> Articles { get; } = Array.AsReadOnly(articles);

    public override IReadOnlyList<Entity> Entities { get; } = Array.AsReadOnly(entities);
}
