namespace ContentSdk.Engine.Model.Types;

/// <summary>What a value must be to become one of a C# type.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TypeName">The C# type, as code writes it: with <c>global::</c>, and without a mark that it may be null.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="Element">The values of a list or map; else null.</param>
/// <param name="List">What a list or map is in C#.</param>
/// <param name="Members">The members of an enum, in the order of their declaration.</param>
/// <param name="IsFlags">Whether an enum may have several of its members at once.</param>
public sealed record ValueShape(
    ShapeKind Kind,
    string TypeName,
    bool IsNullable = false,
    ValueShape? Element = null,
    ListKind List = ListKind.Array,
    EquatableArray<EnumMember> Members = default,
    bool IsFlags = false)
{
    /// <summary>Whether it is Markdown, or a list or map of that.</summary>
    public bool IsMarkdown => Kind == ShapeKind.Markdown || Element is { IsMarkdown: true };

    /// <summary>The same type as the text of an item.</summary>
    public ValueShape AsBody() => this with { Kind = ShapeKind.Body };

    /// <summary>The same shape, which may be null or not.</summary>
    public ValueShape OrNull(bool isNullable) => this with { IsNullable = isNullable };
}

/// <summary>A member of an enum.</summary>
/// <param name="Text">What content says for it.</param>
/// <param name="Name">What C# calls it.</param>
public sealed record EnumMember(string Text, string Name);

/// <summary>The C# types that a list can become.</summary>
public enum ListKind : byte
{
    /// <summary>An array, or an interface that an array has.</summary>
    Array,

    /// <summary><c>List&lt;T&gt;</c>.</summary>
    List,

    /// <summary><c>ImmutableArray&lt;T&gt;</c> or <c>ImmutableList&lt;T&gt;</c>: made by its builder class.</summary>
    Immutable,

    /// <summary>A set; each value may be there once.</summary>
    Set,
}
