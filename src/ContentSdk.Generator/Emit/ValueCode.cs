using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model.Types;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>Writes the expression that makes a value of a C# type from a cell, whose kind was checked when the content was.</summary>
internal static class ValueCode
{
    /// <summary>The expression.</summary>
    /// <param name="shape">What the value is.</param>
    /// <param name="cell">Name of the cell.</param>
    /// <param name="names">The methods that make values of the host's types, and the classes that have items.</param>
    public static string Of(ValueShape shape, string cell, ReaderNames names)
    {
        var value = Plain(shape, cell, names);
        return shape.IsNullable && shape.Kind != ShapeKind.Any ? $"({cell}.IsNull ? default({shape.TypeName}?) : {value})" : value;
    }

    private static string Plain(ValueShape shape, string cell, ReaderNames names) => shape.Kind switch
    {
        ShapeKind.Text => $"{cell}.GetString()",
        ShapeKind.Boolean => $"{cell}.GetBoolean()",
        ShapeKind.UInt64 => $"{cell}.GetUInt64()",
        ShapeKind.Int64 => $"{cell}.GetInt64()",
        ShapeKind.SByte or ShapeKind.Byte or ShapeKind.Int16 or ShapeKind.UInt16 or ShapeKind.Int32 or ShapeKind.UInt32 =>
            $"({shape.TypeName}){cell}.GetInt64()",
        ShapeKind.Single => $"(float){cell}.GetDouble()",
        ShapeKind.Double => $"{cell}.GetDouble()",
        ShapeKind.Decimal => $"{cell}.GetDecimal()",
        ShapeKind.Date => $"{cell}.GetDateOnly()",
        ShapeKind.Time => $"{cell}.GetTimeOnly()",
        ShapeKind.DateTimeOffset => $"{cell}.GetDateTimeOffset()",
        ShapeKind.Duration => $"{cell}.GetTimeSpan()",
        ShapeKind.Guid => $"{cell}.GetGuid()",
        ShapeKind.Uri => $"new {shape.TypeName}({cell}.ToString(), global::System.UriKind.RelativeOrAbsolute)",
        ShapeKind.Version => $"new {shape.TypeName}({cell}.ToString())",
        ShapeKind.Image => $"{Model}Infrastructure.FieldReading.Image({cell})",
        ShapeKind.Markdown => $"{Model}Infrastructure.FieldReading.Markdown({cell})",
        ShapeKind.Enum => EnumOf(shape, cell),
        ShapeKind.List => ListOf(shape, cell, names),
        ShapeKind.Map => MapOf(shape, cell, names),
        ShapeKind.Entity => $"({shape.TypeName}){EmitOptions.Store}.Instance.FindEntity({cell}.ToString())!",
        // A type that cannot be read is an error elsewhere.
        ShapeKind.Object => names.Of(shape.TypeName) is { } read ? $"{read}({cell})" : "default",
        ShapeKind.Article => $"{EmitOptions.Store}.Instance.Find({cell}.ToString())!",
        ShapeKind.Item => names.ItemsOf(shape.TypeName) is { } items ? $"{items}.Instance.Find({cell}.ToString())!" : "default",
        _ => cell,
    };

    private static string EnumOf(ValueShape shape, string cell)
    {
        var texts = string.Join(", ", shape.Members.Select(static member => Literals.String(ValueIdentity.WordOf(member))));
        var values = string.Join(", ", shape.Members.Select(member => $"{shape.TypeName}.@{member.Name}"));
        var one = $"new {shape.TypeName}[] {{ {values} }}[{Model}Infrastructure.FieldReading.IndexOf({{0}}, new string[] {{ {texts} }})]";
        return shape.IsFlags
            ? $"{Model}Infrastructure.FieldReading.Combine("
                + $"{cell}, static item => (ulong){Replace(one, "item")}, static bits => ({shape.TypeName})bits)"
            : Replace(one, cell);

        static string Replace(string format, string name) => format.Replace("{0}", name);
    }

    private static string ListOf(ValueShape shape, string cell, ReaderNames names)
    {
        var element = shape.Element!.IsNullable ? shape.Element.TypeName + "?" : shape.Element.TypeName;
        var array = $"{cell}.ToArray<{element}>(static item => {Of(shape.Element, "item", names)})";
        return shape.List switch
        {
            ListKind.List => $"new global::System.Collections.Generic.List<{element}>({array})",
            ListKind.Set => $"new global::System.Collections.Generic.HashSet<{element}>({array})",
            ListKind.Immutable when shape.TypeName.Contains("ImmutableArray<") =>
                $"global::System.Collections.Immutable.ImmutableArray.Create({array})",
            ListKind.Immutable => $"global::System.Collections.Immutable.ImmutableList.Create({array})",
            _ when shape.TypeName.EndsWith("]", StringComparison.Ordinal) => array,
            _ => $"global::System.Array.AsReadOnly({array})",
        };
    }

    private static string MapOf(ValueShape shape, string cell, ReaderNames names)
    {
        var element = shape.Element!.IsNullable ? shape.Element.TypeName + "?" : shape.Element.TypeName;
        var map = $"{cell}.ToDictionary<{element}>(static item => {Of(shape.Element, "item", names)})";
        return shape.List == ListKind.Immutable
            ? $"global::System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary({map})"
            : map;
    }
}
