using ContentSdk.Reading;

namespace ContentSdk;

/// <summary>A country, region, city, river, mountain or building.</summary>
public sealed class Place : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public Place(string name, params string[] aliases)
        : base(EntityKind.Place, name, aliases)
    {
    }

    internal Place(IEntityHome home, int index)
        : base(EntityKind.Place, home, index)
    {
    }
}
