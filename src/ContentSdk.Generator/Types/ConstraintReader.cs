using System.Globalization;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations that content is held to.</summary>
internal static class ConstraintReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    /// <summary>Whether an attribute says that a value must be there.</summary>
    public static bool IsRequired(AttributeData attribute) => NameOf(attribute) == "RequiredAttribute";

    /// <summary>What the value is held to.</summary>
    public static IEnumerable<ValueConstraint> Read(
        TypeReader reader, SettableMember member, ValueShape shape, IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (Of(reader, member, shape, attribute) is { } constraint)
                yield return constraint;
        }
    }

    private static ValueConstraint? Of(TypeReader reader, SettableMember member, ValueShape shape, AttributeData attribute)
    {
        var values = attribute.ConstructorArguments;
        return NameOf(attribute) switch
        {
            "RangeAttribute" => Range(reader, member, attribute),
            "StringLengthAttribute" => Length(Named(attribute, "MinimumLength") ?? "", Text(values[0])),
            "LengthAttribute" => Length(Text(values[0]), Text(values[1])),
            "MinLengthAttribute" => Length(Text(values[0]), ""),
            "MaxLengthAttribute" => values.Length > 0 ? Length("", Text(values[0])) : null,
            "RegularExpressionAttribute" => Pattern(reader, member, Text(values[0])),
            "UrlAttribute" => new(ConstraintKind.Url, default),
            "EmailAddressAttribute" => new(ConstraintKind.Email, default),
            "Base64StringAttribute" => new(ConstraintKind.Base64, default),
            "AllowedValuesAttribute" => new(ConstraintKind.Allowed, Texts(values)),
            "DeniedValuesAttribute" => new(ConstraintKind.Denied, Texts(values)),
            "RequiredAttribute" => Named(attribute, "AllowEmptyStrings") == "true" ? null : new(ConstraintKind.NotEmpty, default),
            _ => OfOurs(reader, member, shape, attribute),
        };
    }

    private static ValueConstraint? OfOurs(TypeReader reader, SettableMember member, ValueShape shape, AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() switch
        {
            "ContentSdk.UniqueAttribute" => new(ConstraintKind.Unique, default),
            "ContentSdk.InverseOfAttribute" => new(ConstraintKind.InverseOf, new([Text(attribute.ConstructorArguments[0])])),
            "ContentSdk.ReferencesAttribute" => SlugReader.Read(reader, member, shape, attribute),
            _ => null,
        };

    private static ValueConstraint Length(string least, string most) => new(ConstraintKind.Length, new([least, most]));

    private static ValueConstraint? Range(TypeReader reader, SettableMember member, AttributeData attribute)
    {
        // With a type as the first argument, the bounds are texts.
        var bounds = attribute.ConstructorArguments.Where(static value => value.Kind != TypedConstantKind.Type).Select(Text).ToList();
        if (bounds.Count != 2)
            return null;
        foreach (var bound in bounds)
        {
            if (!FieldBinder.IsBound(bound))
            {
                reader.Report(member.Symbol, DeclaredTypeRules.UnusableRange, member.Display, bound);
                return null;
            }
        }
        return new(ConstraintKind.Range, new([bounds[0], bounds[1], Flag("MinimumIsExclusive"), Flag("MaximumIsExclusive")]));

        string Flag(string name) => Named(attribute, name) == "true" ? "1" : "0";
    }

    private static ValueConstraint? Pattern(TypeReader reader, SettableMember member, string pattern)
    {
        if (FieldBinder.PatternFault(pattern, member.Display) is not { } fault)
            return new(ConstraintKind.Pattern, new([pattern]));
        reader.Report(member.Symbol, fault.Message, [.. fault.Arguments]);
        return null;
    }

    private static string NameOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.ContainingNamespace.ToDisplayString() == Annotations ? type.Name : "";

    private static string? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return Text(argument.Value);
        }
        return null;
    }

    private static EquatableArray<string> Texts(IEnumerable<TypedConstant> values) =>
        values
            .SelectMany(static value => value.Kind == TypedConstantKind.Array ? value.Values.AsEnumerable() : [value])
            .Select(Text)
            .ToEquatableArray();

    private static string Text(TypedConstant value) => value.Kind == TypedConstantKind.Array ? "" : value.Value switch
    {
        bool isTrue => isTrue ? "true" : "false",
        double number => Shortest(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other?.ToString() ?? "",
    };

    // As people write it, without an exponent where that is possible.
    private static string Shortest(double number) =>
        Math.Abs(number) is < 1e15 and > 1e-5 or 0
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}
