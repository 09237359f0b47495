using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a value, whose type is right, to the attributes of its property.</summary>
internal static class ConstraintCheck
{
    /// <summary>Adds a fault to the binder's, if there is one.</summary>
    /// <param name="binder">The binder.</param>
    /// <param name="cell">The value.</param>
    /// <param name="property">The property.</param>
    /// <param name="constraint">What is asked.</param>
    /// <param name="declared">How messages name the property.</param>
    public static void Check(ValueBinder binder, Cell cell, PropertySchema property, ValueConstraint constraint, string declared)
    {
        switch (constraint.Kind)
        {
            case ConstraintKind.Range:
                RangeCheck.Check(binder, cell, property, constraint.Arguments);
                break;
            case ConstraintKind.Length:
                CheckLength(binder, cell, property.Key, constraint.Arguments);
                break;
            case ConstraintKind.NotEmpty:
                if (cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text))
                    binder.Add(cell, OwnTypeRules.OnlySpaces, property.Key, declared);
                break;
            case ConstraintKind.Unique or ConstraintKind.InverseOf or ConstraintKind.References:
                // Held to all items together.
                break;
            default:
                foreach (var item in cell.Kind == CellKind.List ? cell.Items : new EquatableArray<Cell>([cell]))
                {
                    if (item.Kind != CellKind.Null)
                        CheckSingle(binder, item, property, constraint);
                }
                break;
        }
    }

    private static void CheckSingle(ValueBinder binder, Cell cell, PropertySchema property, ValueConstraint constraint)
    {
        var (text, key) = (Snippet.Of(cell.Text), property.Key);
        switch (constraint.Kind)
        {
            case ConstraintKind.Url when !LinkCheck.IsAbsolute(cell.Text):
                binder.Add(cell, OwnTypeRules.NotUrl, text, key);
                break;
            case ConstraintKind.Email when !TextForms.IsEmail(cell.Text):
                binder.Add(cell, OwnTypeRules.NotEmail, text, key);
                break;
            case ConstraintKind.Base64 when !TextForms.IsBase64(cell.Text):
                binder.Add(cell, OwnTypeRules.NotBase64, key);
                break;
            case ConstraintKind.Allowed when !IsAmong(cell, property.Shape, constraint.Arguments):
                if (NearestWord.Of(cell.Text, constraint.Arguments) is { } near)
                    binder.Add(cell, OwnTypeRules.MisspelledWord, text, key, near);
                else
                    binder.Add(cell, OwnTypeRules.UnknownWord, text, key, string.Join(", ", constraint.Arguments));
                break;
            case ConstraintKind.Denied when IsAmong(cell, property.Shape, constraint.Arguments):
                binder.Add(cell, OwnTypeRules.DeniedWord, text, key);
                break;
            case ConstraintKind.Pattern when !KnownPatterns.Matches(constraint.Arguments[0], cell.Text):
                binder.Add(cell, OwnTypeRules.WrongForm, text, key, Snippet.Of(constraint.Arguments[0]));
                break;
        }
    }

    private static bool IsAmong(Cell cell, ValueShape shape, EquatableArray<string> values)
    {
        var single = shape.Kind == ShapeKind.List ? shape.Element! : shape;
        var identity = IdentityOf(cell);
        return values.Any(value => IdentityOf(ValueIdentity.Written(value)) == identity);

        // Of Markdown, attributes are about the text.
        string IdentityOf(Cell value) => single.Kind == ShapeKind.Markdown ? value.Text : ValueIdentity.Of(value, single);
    }

    private static void CheckLength(ValueBinder binder, Cell cell, string key, EquatableArray<string> bounds)
    {
        var isList = cell.Kind is CellKind.List or CellKind.Map;
        var length = isList ? cell.Items.Count : cell.Text.Length;
        var (least, most) = (Bound(bounds[0]), Bound(bounds[1]));
        if (length < least)
            binder.Add(cell, isList ? OwnTypeRules.TooFew : OwnTypeRules.WrongLength, key, length.Invariant(), bounds[0]);
        else if (length > most)
            binder.Add(cell, isList ? OwnTypeRules.TooMany : OwnTypeRules.TooLong, key, length.Invariant(), bounds[1]);
    }

    private static int? Bound(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
