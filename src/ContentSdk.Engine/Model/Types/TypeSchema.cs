namespace ContentSdk.Engine.Model.Types;

/// <summary>A type of the host that values of content become.</summary>
/// <param name="Name">Its name as code writes it, with <c>global::</c>.</param>
/// <param name="DisplayName">Its name as people write it.</param>
/// <param name="Properties">What can be said of it, in the order of its declaration.</param>
/// <param name="Parameters">For each parameter of its constructor, in order, the property that it sets; -1 for none.</param>
/// <param name="File">The file that declares it, without its folder; empty where that is not known.</param>
/// <param name="IsInternal">Whether the host's assembly alone can see it.</param>
/// <param name="IsStruct">Whether it is a struct.</param>
/// <param name="Unread">Keys of properties that are errors in C#: content may say them, and nothing is said about that.</param>
/// <param name="Record">What generated code can add to it, where it is a record class; else null.</param>
/// <param name="HasIdentity">Whether it is a class that compares as objects do: two values are equal only if they are one.</param>
public sealed record TypeSchema(
    string Name,
    string DisplayName,
    EquatableArray<PropertySchema> Properties,
    EquatableArray<int> Parameters = default,
    string File = "",
    bool IsInternal = false,
    bool IsStruct = false,
    EquatableArray<string> Unread = default,
    RecordFacts? Record = null,
    bool HasIdentity = false)
{
    /// <summary>The keys that it has.</summary>
    public IEnumerable<string> Keys => Properties.Where(static property => property.IsWritten).Select(static property => property.Key);

    /// <summary>The property of a key, or null.</summary>
    public PropertySchema? Find(string key)
    {
        foreach (var property in Properties)
        {
            if (string.Equals(property.Key, key, StringComparison.Ordinal))
                return property;
        }
        return null;
    }
}

/// <summary>A property of a type of the host.</summary>
/// <param name="Key">What content calls it.</param>
/// <param name="Name">What C# calls it.</param>
/// <param name="Shape">What its value must be.</param>
/// <param name="Setting">How code gives it a value.</param>
/// <param name="IsRequired">Whether content must say it.</param>
/// <param name="Constraints">What its value is held to besides its type.</param>
/// <param name="DefaultCode">The default value of its parameter as C# code; empty where that has none.</param>
/// <param name="Description">The summary of its doc comment; empty where it has none.</param>
/// <param name="SetterOf">
/// The type that declares a setter for it, by which a value can be set when the object is there; empty where there is none.
/// </param>
public sealed record PropertySchema(
    string Key,
    string Name,
    ValueShape Shape,
    PropertySetting Setting = PropertySetting.Initializer,
    bool IsRequired = false,
    EquatableArray<ValueConstraint> Constraints = default,
    string DefaultCode = "",
    string Description = "",
    string SetterOf = "")
{
    /// <summary>Whether content writes it: not what the build makes, nor the text of a file.</summary>
    public bool IsWritten => Shape.Kind != ShapeKind.Body && InverseOf is null;

    /// <summary>Whether content must write it.</summary>
    public bool IsAsked => IsRequired && IsWritten;

    /// <summary>Whether no two items, or articles, may have the same value.</summary>
    public bool IsUnique
    {
        get
        {
            foreach (var constraint in Constraints)
            {
                if (constraint.Kind == ConstraintKind.Unique)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The C# name of the property that this one is the inverse of, or null.</summary>
    public string? InverseOf => ArgumentOf(ConstraintKind.InverseOf);

    /// <summary>The type of the items whose slugs its texts are; empty for articles, null where they are none.</summary>
    public string? References => ArgumentOf(ConstraintKind.References);

    private string? ArgumentOf(ConstraintKind kind)
    {
        foreach (var constraint in Constraints)
        {
            if (constraint.Kind == kind)
                return constraint.Arguments[0];
        }
        return null;
    }
}

/// <summary>What a record is, for the members that keep it from comparing by value.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name without that.</param>
/// <param name="IsSealed">Whether no record derives from it.</param>
/// <param name="CanBeExtended">
/// Whether it is partial, in no other type and derived from nothing, so that generated code can add to it.
/// </param>
/// <param name="HasEquals">Whether it compares in its own way.</param>
/// <param name="HasHashCode">Whether it has a hash code of its own.</param>
/// <param name="HasText">Whether it says itself what its text shows.</param>
/// <param name="Shown">The properties that its text can show.</param>
/// <param name="IsDerived">Whether it has a base.</param>
/// <param name="IsForeign">Whether another assembly declares it.</param>
public sealed record RecordFacts(
    string Namespace,
    string Name,
    bool IsSealed,
    bool CanBeExtended,
    bool HasEquals,
    bool HasHashCode,
    bool HasText,
    EquatableArray<string> Shown,
    bool IsDerived = false,
    bool IsForeign = false)
{
    /// <summary>Whether it neither compares nor shows its properties by itself.</summary>
    public bool EndsByItself => HasEquals && HasText;
}

/// <summary>How a property gets its value.</summary>
public enum PropertySetting : byte
{
    /// <summary>In an object initializer; without a value it keeps the one that its type gives it.</summary>
    Initializer,

    /// <summary>At any time; without a value it keeps the one that its type gives it.</summary>
    Setter,

    /// <summary>In an object initializer, always: C# asks for it.</summary>
    RequiredInitializer,

    /// <summary>As an argument of the constructor, always.</summary>
    Argument,

    /// <summary>As an argument of the constructor, whose parameter has a default value.</summary>
    OptionalArgument,
}

/// <summary>What a value is held to besides its type.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Arguments">By what: bounds, a pattern, values; as text of invariant culture.</param>
public sealed record ValueConstraint(ConstraintKind Kind, EquatableArray<string> Arguments);

/// <summary>What values can be held to: the attributes of System.ComponentModel.DataAnnotations.</summary>
public enum ConstraintKind : byte
{
    /// <summary><c>[Range]</c>: least, most, and whether each is left out ("1" or "0").</summary>
    Range,

    /// <summary>
    /// <c>[Length]</c>, <c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>: least and
    /// most, which may be empty.
    /// </summary>
    Length,

    /// <summary><c>[RegularExpression]</c>: the pattern, which all of the text has to match.</summary>
    Pattern,

    /// <summary><c>[Url]</c>: an absolute URL.</summary>
    Url,

    /// <summary><c>[EmailAddress]</c>.</summary>
    Email,

    /// <summary><c>[Base64String]</c>.</summary>
    Base64,

    /// <summary><c>[AllowedValues]</c>.</summary>
    Allowed,

    /// <summary><c>[DeniedValues]</c>.</summary>
    Denied,

    /// <summary><c>[Required]</c>: not empty, and not only spaces.</summary>
    NotEmpty,

    /// <summary><c>[Unique]</c>: no two items of a collection, or articles, have the same; of a list, none of its values.</summary>
    Unique,

    /// <summary><c>[InverseOf]</c>: the C# name of the property by which the items of the list refer to this one.</summary>
    InverseOf,

    /// <summary>
    /// <c>[References]</c>: the type of the items whose slug the text is; empty for articles. Of a map it is about the keys.
    /// </summary>
    References,
}
