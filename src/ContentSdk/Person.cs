using ContentSdk.Reading;

namespace ContentSdk;

/// <summary>A human being.</summary>
public sealed class Person : Entity
{
    /// <summary>Makes one by hand, for tests; its articles are those that an <see cref="ArticleBuilder"/> has built with it.</summary>
    /// <param name="name">Its fullest name.</param>
    /// <param name="aliases">Its other names.</param>
    public Person(string name, params string[] aliases)
        : base(EntityKind.Person, name, aliases)
    {
    }

    internal Person(IEntityHome home, int index)
        : base(EntityKind.Person, home, index)
    {
    }
}
