using ContentSdk.Building;

namespace ContentSdk;

// Values made by hand, for ArticleBuilder.
public readonly partial struct FieldValue
{
    /// <summary>
    /// A value as a content file would have it that writes this one:
    /// <c>FieldValue.From(new Dictionary&lt;string, object&gt; { ["town"] = "Velm", ["seats"] = 40 })</c>.
    /// </summary>
    /// <param name="value">
    /// A text, <c>bool</c>, number, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/>,
    /// <see cref="System.Guid"/>, <see cref="Uri"/> or <see cref="Version"/>; a member of an enum, which is the word that content has for
    /// it, or flags, which are a list of such words; an <see cref="ArticleImage"/>; an entity, which is its name, or an article, which is
    /// its slug; a list or dictionary of such; a FieldValue; or null.
    /// </param>
    /// <exception cref="ArgumentException">It is of another type, or a dictionary has a key that is not a text.</exception>
    public static FieldValue From(object? value) => MadeValue.From(value);

    // What the table says of the value itself; zero where no table does.
    internal int Column(int column) => _home is null || _row == Root ? 0 : Number(column);
}
