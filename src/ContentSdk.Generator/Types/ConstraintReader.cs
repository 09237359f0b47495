using System.Globalization;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations that content is held to.</summary>
internal sealed class ConstraintReader(TypeReader reader, SettableMember member, ValueShape shape, AttributeData attribute)
{
    private const string
        Annotations = "System.ComponentModel.DataAnnotations",
        Unique = "UniqueAttribute",
        Inverse = "InverseOfAttribute",
        References = "ReferencesAttribute",
        Suffix = "Attribute",
        NoLimit = "-1";

    /// <summary>Whether an attribute says that a value must be there.</summary>
    public static bool IsRequired(AttributeData attribute) => NameOf(attribute) == "RequiredAttribute";

    /// <summary>What the value is held to.</summary>
    /// <param name="reader">Reports what cannot be.</param>
    /// <param name="member">The property.</param>
    /// <param name="shape">What its value must be.</param>
    /// <param name="owner">What its type is to the project.</param>
    /// <param name="attributes">Its attributes.</param>
    public static IEnumerable<ValueConstraint> Read(
        TypeReader reader, SettableMember member, ValueShape shape, TypeUse owner, List<AttributeData> attributes)
    {
        var isMade = shape.Kind == ShapeKind.Body || attributes.Exists(static attribute => OurNameOf(attribute) == Inverse);
        // One that C# cannot read is an error of the compiler's.
        foreach (var attribute in attributes.Where(static attribute => attribute.AttributeConstructor is not null))
        {
            var name = NameOf(attribute) is { Length: > 0 } known ? known : OurNameOf(attribute);
            if (ConstraintTarget.Fault(name, shape, isMade) is { } fault)
                Report(reader, member, attribute, fault, ShortNameOf(attribute), CodeNames.Display(member.Type));
            else if (owner == TypeUse.Part && name == Unique)
                Report(reader, member, attribute, DeclaredTypeRules.UniquePart, CodeNames.Display(member.Symbol.ContainingType));
            else if (owner != TypeUse.Item && name == Inverse)
                Report(reader, member, attribute, DeclaredTypeRules.InversePart, CodeNames.Display(member.Symbol.ContainingType));
            else if (new ConstraintReader(reader, member, shape, attribute).Of(name) is { } constraint)
                yield return constraint;
        }
    }

    private ValueConstraint? Of(string name)
    {
        var values = attribute.ConstructorArguments;
        return name switch
        {
            "RangeAttribute" => Range(),
            "StringLengthAttribute" => Length(Named(attribute, "MinimumLength") ?? "", Text(values[0])),
            "LengthAttribute" => Length(Text(values[0]), Text(values[1])),
            "MinLengthAttribute" => Length(Text(values[0]), ""),
            "MaxLengthAttribute" => values.Length > 0 && Text(values[0]) != NoLimit ? Length("", Text(values[0])) : null,
            "RegularExpressionAttribute" => Pattern(Text(values[0])),
            "UrlAttribute" => new(ConstraintKind.Url, default),
            "EmailAddressAttribute" => new(ConstraintKind.Email, default),
            "Base64StringAttribute" => new(ConstraintKind.Base64, default),
            "AllowedValuesAttribute" => OneOf(ConstraintKind.Allowed, Texts(values)),
            "DeniedValuesAttribute" => OneOf(ConstraintKind.Denied, Texts(values)),
            "RequiredAttribute" => Named(attribute, "AllowEmptyStrings") == "true" ? null : new(ConstraintKind.NotEmpty, default),
            Unique => new(ConstraintKind.Unique, default),
            Inverse => new(ConstraintKind.InverseOf, new([Text(values[0])])),
            References => SlugReader.Read(reader, member, shape, attribute),
            _ => null,
        };
    }

    private ValueConstraint? Length(string least, string most)
    {
        var (from, to) = (Number(least) ?? 0, Number(most) ?? int.MaxValue);
        if (from >= 0 && from <= to)
            return new(ConstraintKind.Length, new([least, most]));
        Report(reader, member, attribute, DeclaredTypeRules.EmptyLength, ShortNameOf(attribute), from.Invariant(), to.Invariant());
        return null;
    }

    private ValueConstraint? Range()
    {
        // With a type as the first argument, the bounds are texts.
        var bounds = attribute.ConstructorArguments.Where(static value => value.Kind != TypedConstantKind.Type).Select(Text).ToList();
        if (bounds.Count != 2)
            return null;
        var kind = (shape.Kind == ShapeKind.List ? shape.Element! : shape).Kind;
        foreach (var bound in bounds)
        {
            if (!FieldBinder.IsBound(bound))
                Report(reader, member, attribute, DeclaredTypeRules.UnusableRange, bound);
            else if (!FieldBinder.IsBound(bound, kind))
                Report(reader, member, attribute, DeclaredTypeRules.RangeOfOther, bound, CodeNames.Display(member.Type));
            else
                continue;
            return null;
        }
        if (!FieldBinder.IsAbove(bounds[0], bounds[1], kind))
            return new(ConstraintKind.Range, new([bounds[0], bounds[1], Flag("MinimumIsExclusive"), Flag("MaximumIsExclusive")]));
        Report(reader, member, attribute, DeclaredTypeRules.EmptyRange, bounds[0], bounds[1]);
        return null;

        string Flag(string name) => Named(attribute, name) == "true" ? "1" : "0";
    }

    private ValueConstraint? OneOf(ConstraintKind constraint, EquatableArray<string> values)
    {
        var single = shape.Kind == ShapeKind.List ? shape.Element! : shape;
        // No value at all is the empty text.
        if (values.FirstOrDefault(value => value.Length > 0 && !FieldBinder.CanBe(value, single)) is not { } other)
            return new(constraint, values);
        Report(
            reader, member, attribute, DeclaredTypeRules.ValueOfOther, ShortNameOf(attribute), other, CodeNames.Display(member.Type));
        return null;
    }

    private ValueConstraint? Pattern(string pattern)
    {
        if (FieldBinder.PatternFault(pattern, member.Display) is not { } fault)
            return new(ConstraintKind.Pattern, new([pattern]));
        reader.Report(attribute, member.Symbol, fault.Message, [.. fault.Arguments]);
        return null;
    }

    private static void Report(
        TypeReader reader, SettableMember member, AttributeData attribute, RuleMessage message, params string[] arguments) =>
        reader.Report(attribute, member.Symbol, message, [member.Display, .. arguments]);

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>How an attribute is written.</summary>
    public static string ShortNameOf(AttributeData attribute) =>
        attribute.AttributeClass!.Name is var name && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Suffix.Length) : attribute.AttributeClass.Name;

    private static string OurNameOf(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString()
            is "ContentSdk.UniqueAttribute" or "ContentSdk.InverseOfAttribute" or "ContentSdk.ReferencesAttribute"
            ? attribute.AttributeClass.Name : "";

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
            .SelectMany(static value => value is { Kind: TypedConstantKind.Array, IsNull: false } ? value.Values.AsEnumerable() : [value])
            .Select(Text)
            .ToEquatableArray();

    private static string Text(TypedConstant value) => value.Kind == TypedConstantKind.Array ? "" : WordOf(value) ?? value.Value switch
    {
        bool isTrue => isTrue ? "true" : "false",
        double number => Shortest(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other?.ToString() ?? "",
    };

    // Of an enum's member, what content says for it: where another one differs in case alone, exactly that.
    private static string? WordOf(TypedConstant value)
    {
        if (value.Kind != TypedConstantKind.Enum)
            return null;
        var members = value.Type!.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToList();
        if (members.Find(field => Equals(field.ConstantValue, value.Value)) is not { } meant)
            return null;
        var word = PropertyReader.WordOf(meant);
        var isShared = members.Exists(
            other => !Equals(other.ConstantValue, meant.ConstantValue) && WordForm.AreSame(PropertyReader.WordOf(other), word));
        return isShared ? ValueIdentity.WordOf(new(word, meant.Name)) : word;
    }

    // As people write it, without an exponent where that is possible.
    private static string Shortest(double number) =>
        double.IsPositiveInfinity(number) ? ".inf"
        : double.IsNegativeInfinity(number) ? "-.inf"
        : Math.Abs(number) is < 1e15 and > 1e-5 or 0
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
