namespace ContentSdk;

/// <summary>
/// Declares that a text is the slug of an item of a collection, or of an article: <c>[References(typeof(Recipe))]</c>. The property keeps
/// the slug as text; one that does not exist is a build error where it is written.
/// </summary>
/// <remarks>
/// The property is a string, a list of strings, or a dictionary, whose keys are the slugs then. A property of the type
/// <see cref="Article"/> or of the items' own type is a reference without this attribute, and gives the object.
/// </remarks>
/// <param name="type">The type of the collection's items, or <see cref="Article"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReferencesAttribute(Type type) : Attribute
{
    /// <summary>The type of the collection's items, or <see cref="Article"/>.</summary>
    public Type Type { get; } = type;
}
