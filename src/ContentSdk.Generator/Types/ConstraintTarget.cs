using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Generator.Types;

/// <summary>
/// What each attribute can be checked on: where .NET would throw, or always say the same, it was meant for another property, and to
/// leave it out in silence would hold nothing to it.
/// </summary>
internal static class ConstraintTarget
{
    /// <summary>Why values of a shape cannot be held to an attribute, or null.</summary>
    /// <param name="attribute">The class of the attribute.</param>
    /// <param name="shape">The shape of its property.</param>
    /// <param name="isMade">Whether the build makes the property's values.</param>
    public static RuleMessage? Fault(string attribute, ValueShape shape, bool isMade)
    {
        if (isMade)
            return Unless(attribute is "" or "RequiredAttribute" or "InverseOfAttribute", DeclaredTypeRules.MadeTarget);
        var single = shape.Kind == ShapeKind.List ? shape.Element!.Kind : shape.Kind;
        return attribute switch
        {
            "RangeAttribute" => Unless(FieldBinder.HasOrder(single), DeclaredTypeRules.RangeTarget),
            "StringLengthAttribute" => Unless(shape.Kind is ShapeKind.Text or ShapeKind.Markdown, DeclaredTypeRules.StringLengthTarget),
            "LengthAttribute" or "MinLengthAttribute" or "MaxLengthAttribute" =>
                Unless(
                    shape.Kind is ShapeKind.Text or ShapeKind.Markdown or ShapeKind.List or ShapeKind.Map, DeclaredTypeRules.LengthTarget),
            "UrlAttribute" => Unless(single is ShapeKind.Text or ShapeKind.Uri, DeclaredTypeRules.TextTarget),
            "EmailAddressAttribute" or "Base64StringAttribute" => Unless(single == ShapeKind.Text, DeclaredTypeRules.TextTarget),
            "RegularExpressionAttribute" or "AllowedValuesAttribute" or "DeniedValuesAttribute" =>
                Unless(IsSingle(single) && single != ShapeKind.Image, DeclaredTypeRules.SingleTarget),
            "UniqueAttribute" => Unless(IsSingle(single), DeclaredTypeRules.SingleTarget),
            _ => null,
        };
    }

    /// <summary>Whether values of a kind are single ones.</summary>
    public static bool IsSingle(ShapeKind kind) => ValueIdentity.Has(kind);

    private static RuleMessage? Unless(bool isSound, RuleMessage message) => isSound ? null : message;
}
