using ContentSdk.Infrastructure;

namespace ContentSdk;

/// <summary>A company, agency, party, team, alliance or medium.</summary>
public sealed class Organization : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public Organization(string name, params string[] aliases)
        : this(new EntityFacts { Name = name, Aliases = EntityFacts.Sorted(aliases) })
    {
    }

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Organization(EntityFacts facts)
        : base(EntityKind.Organization, facts)
    {
    }
}
