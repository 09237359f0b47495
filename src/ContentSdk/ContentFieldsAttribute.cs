namespace ContentSdk;

/// <summary>
/// Declares fields that articles have besides the built-in ones: each property of the type is a key of front matter. A
/// value that the property cannot have is a build error at its line; the others are at <c>Articles.NAME.Fields</c>. A
/// project has one such type at most.
/// </summary>
/// <remarks>
/// The type is any class, record or struct that can be constructed. A property that is <c>required</c>, and a parameter
/// of the constructor without a default value that cannot be null, must be in every article. The attributes of
/// System.ComponentModel.DataAnnotations are checked at build time.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly)]
public sealed class ContentFieldsAttribute : Attribute
{
    /// <summary>The type that has the attribute declares the fields.</summary>
    public ContentFieldsAttribute()
    {
    }

    /// <summary>A type of another project declares the fields: <c>[assembly: ContentFields(typeof(NewsFields))]</c>.</summary>
    /// <param name="type">The type.</param>
    public ContentFieldsAttribute(Type type) => Type = type;

    /// <summary>The type that declares the fields, where that is not the one that has the attribute.</summary>
    public Type? Type { get; }
}
