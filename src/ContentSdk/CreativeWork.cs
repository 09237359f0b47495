using ContentSdk.Reading;

namespace ContentSdk;

/// <summary>A book, law, treaty, report, statement or programme.</summary>
public sealed class CreativeWork : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public CreativeWork(string name, params string[] aliases)
        : base(EntityKind.CreativeWork, name, aliases)
    {
    }

    internal CreativeWork(IEntityHome home, int index)
        : base(EntityKind.CreativeWork, home, index)
    {
    }
}
