using ContentSdk.Layout;
using ContentSdk.Reading;
using ContentSdk.Sets;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Infrastructure;

// Entities by slug. Content of a version before 1.4 has no slugs: they are made once, of the names.
public abstract partial class CompiledSet
{
    private string[]? _madeSlugs;

    /// <inheritdoc/>
    public override Entity? FindEntityBySlug(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var set = View;
        var places = set.Table(EntitySlugs);
        if (places.Rows == 0)
            return base.FindEntityBySlug(slug);
        for (var place = HashTable.FirstPlace(places, slug);
            places[place, Value] is > 0 and var number;
            place = HashTable.NextPlace(places, place))
        {
            var text = set.Table(SetLayout.Entities)[number - 1, EntityColumn.Slug];
            if (text == 0 ? EntityAt(number - 1).Slug == slug : set.Is(text, slug))
                return EntityAt(number - 1);
        }
        return null;
    }

    string IEntityHome.SlugOf(int entity)
    {
        var set = View;
        return set.Table(EntitySlugs).Rows == 0
            ? MadeSlugs[entity]
            : set.Text(set.Table(SetLayout.Entities)[entity, EntityColumn.Slug]) ?? SlugDerivation.Of(EntityAt(entity).Name);
    }

    private string[] MadeSlugs => _madeSlugs ?? Once.Publish(ref _madeSlugs, EntitySlugTable.Of(Entities));
}
