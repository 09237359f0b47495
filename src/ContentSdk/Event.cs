using ContentSdk.Infrastructure;

namespace ContentSdk;

/// <summary>A war, summit, holiday, exercise or competition.</summary>
public sealed class Event : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public Event(string name, params string[] aliases)
        : this(new EntityFacts { Name = name, Aliases = EntityFacts.Sorted(aliases) })
    {
    }

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Event(EntityFacts facts)
        : base(EntityKind.Event, facts)
    {
    }
}
