using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Generator.Types;

/// <summary>What one place in C# says of the types that content becomes values of.</summary>
/// <param name="FieldsType">Name of the type that declares the fields of articles; empty for a collection.</param>
/// <param name="DisplayName">Its name as people write it.</param>
/// <param name="Types">
/// That type and those that it uses. No symbol and no place in code is among it, so that an edit
/// elsewhere leaves it equal.
/// </param>
internal sealed record DeclaredTypes(string FieldsType, string DisplayName, EquatableArray<TypeSchema> Types)
{
    /// <summary>The collection that the type is that of; null for the fields of articles.</summary>
    public CollectionSchema? Collection { get; init; }
}

/// <summary>What is wrong with a type, with its place in C#.</summary>
/// <param name="Wording">What is wrong.</param>
/// <param name="Place">Where.</param>
internal sealed record TypeProblem(Wording Wording, CodePlace Place);

/// <summary>What was read at one place in C#, and what is wrong there.</summary>
/// <param name="Declared">What was read.</param>
/// <param name="Problems">What is wrong.</param>
/// <param name="Place">The place.</param>
/// <param name="Members">Where the properties are declared.</param>
internal sealed record TypesRead(
    DeclaredTypes Declared, EquatableArray<TypeProblem> Problems, CodePlace Place, EquatableArray<MemberPlace> Members = default)
{
    /// <summary>The type that the place is about, as code names it, be it refused.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>The name of the collection that its class cannot have; empty for one that it can.</summary>
    public string RefusedName { get; init; } = "";

    /// <summary>Where a property is declared, by its name in messages; the place of the type for what is none.</summary>
    public CodePlace PlaceOf(string display) => Members.FirstOrDefault(member => member.Display == display)?.Place ?? Place;
}

/// <summary>Where a property of a type is declared.</summary>
/// <param name="Display">How messages name it: <c>Recipe.Title</c>.</param>
/// <param name="Place">Where.</param>
internal sealed record MemberPlace(string Display, CodePlace Place);
