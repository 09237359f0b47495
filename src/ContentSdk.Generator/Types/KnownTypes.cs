using ContentSdk.Engine.Model.Types;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>The types of the framework and of the model that content can be read as.</summary>
internal static class KnownTypes
{
    private static readonly Dictionary<string, ShapeKind> ByName = new(StringComparer.Ordinal)
    {
        ["System.DateOnly"] = ShapeKind.Date,
        ["System.TimeOnly"] = ShapeKind.Time,
        ["System.DateTimeOffset"] = ShapeKind.DateTimeOffset,
        ["System.TimeSpan"] = ShapeKind.Duration,
        ["System.Guid"] = ShapeKind.Guid,
        ["System.Uri"] = ShapeKind.Uri,
        ["System.Version"] = ShapeKind.Version,
        ["ContentSdk.ArticleImage"] = ShapeKind.Image,
        ["ContentSdk.InlineMarkdown"] = ShapeKind.Markdown,
        ["ContentSdk.FieldValue"] = ShapeKind.Any,
        ["ContentSdk.Article"] = ShapeKind.Article,
        ["ContentSdk.Entity"] = ShapeKind.Entity,
        ["ContentSdk.Person"] = ShapeKind.Entity,
        ["ContentSdk.Organization"] = ShapeKind.Entity,
        ["ContentSdk.Place"] = ShapeKind.Entity,
        ["ContentSdk.Event"] = ShapeKind.Entity,
        ["ContentSdk.CreativeWork"] = ShapeKind.Entity,
    };

    private static readonly Dictionary<string, ListKind> Lists = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.IEnumerable<T>"] = ListKind.Array,
        ["System.Collections.Generic.IReadOnlyCollection<T>"] = ListKind.Array,
        ["System.Collections.Generic.IReadOnlyList<T>"] = ListKind.Array,
        ["System.Collections.Generic.ICollection<T>"] = ListKind.List,
        ["System.Collections.Generic.IList<T>"] = ListKind.List,
        ["System.Collections.Generic.List<T>"] = ListKind.List,
        ["System.Collections.Immutable.ImmutableArray<T>"] = ListKind.Immutable,
        ["System.Collections.Immutable.ImmutableList<T>"] = ListKind.Immutable,
        ["System.Collections.Immutable.IImmutableList<T>"] = ListKind.Immutable,
        ["System.Collections.Generic.ISet<T>"] = ListKind.Set,
        ["System.Collections.Generic.IReadOnlySet<T>"] = ListKind.Set,
        ["System.Collections.Generic.HashSet<T>"] = ListKind.Set,
    };

    private static readonly Dictionary<string, ListKind> Maps = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>"] = ListKind.Array,
        ["System.Collections.Generic.IDictionary<TKey, TValue>"] = ListKind.Array,
        ["System.Collections.Generic.Dictionary<TKey, TValue>"] = ListKind.Array,
        ["System.Collections.Immutable.ImmutableDictionary<TKey, TValue>"] = ListKind.Immutable,
        ["System.Collections.Immutable.IImmutableDictionary<TKey, TValue>"] = ListKind.Immutable,
    };

    /// <summary>What a single value must be; null for any other type.</summary>
    public static ShapeKind? ScalarOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ShapeKind.Text,
        SpecialType.System_Boolean => ShapeKind.Boolean,
        SpecialType.System_SByte => ShapeKind.SByte,
        SpecialType.System_Byte => ShapeKind.Byte,
        SpecialType.System_Int16 => ShapeKind.Int16,
        SpecialType.System_UInt16 => ShapeKind.UInt16,
        SpecialType.System_Int32 => ShapeKind.Int32,
        SpecialType.System_UInt32 => ShapeKind.UInt32,
        SpecialType.System_Int64 => ShapeKind.Int64,
        SpecialType.System_UInt64 => ShapeKind.UInt64,
        SpecialType.System_Single => ShapeKind.Single,
        SpecialType.System_Double => ShapeKind.Double,
        SpecialType.System_Decimal => ShapeKind.Decimal,
        _ => ByName.TryGetValue(type.ToDisplayString(), out var kind) ? kind : null,
    };

    /// <summary>Whether it is a date and time without an offset.</summary>
    public static bool IsLocalTime(ITypeSymbol type) => type.SpecialType == SpecialType.System_DateTime;

    /// <summary>What a list is of; null for any other type.</summary>
    public static (ITypeSymbol Element, ListKind Kind)? ListOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, ListKind.Array),
        INamedTypeSymbol { TypeArguments: [var element] } named when Lists.TryGetValue(Definition(named), out var kind) => (element, kind),
        _ => null,
    };

    /// <summary>What a dictionary is of; null for any other type.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value, ListKind Kind)? MapOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var key, var value] } named && Maps.TryGetValue(Definition(named), out var kind)
            ? (key, value, kind)
            : null;

    private static string Definition(INamedTypeSymbol type) => type.OriginalDefinition.ToDisplayString();
}
