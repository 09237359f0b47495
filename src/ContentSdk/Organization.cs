using ContentSdk.Reading;

namespace ContentSdk;

/// <summary>A company, agency, party, team, alliance or medium.</summary>
public sealed class Organization : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public Organization(string name, params string[] aliases)
        : base(EntityKind.Organization, name, aliases)
    {
    }

    internal Organization(IEntityHome home, int index)
        : base(EntityKind.Organization, home, index)
    {
    }
}
