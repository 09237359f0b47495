using ContentSdk.Reading;

namespace ContentSdk;

/// <summary>A war, summit, holiday, exercise or competition.</summary>
public sealed class Event : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public Event(string name, params string[] aliases)
        : base(EntityKind.Event, name, aliases)
    {
    }

    internal Event(IEntityHome home, int index)
        : base(EntityKind.Event, home, index)
    {
    }
}
