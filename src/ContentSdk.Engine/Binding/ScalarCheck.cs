using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds a single value to a type.</summary>
internal static class ScalarCheck
{
    private const int FewestVersionParts = 2, MostVersionParts = 4;

    /// <summary>Whether it is one of the type. A fault is added to the binder's.</summary>
    public static bool Check(ValueBinder binder, Cell cell, string key, ValueShape shape)
    {
        var text = Snippet.Of(cell.Text);
        return shape.Kind switch
        {
            ShapeKind.Text or ShapeKind.Entity or ShapeKind.Article or ShapeKind.Item => true,
            ShapeKind.Markdown => MarkdownCheck.Check(binder, cell, key),
            ShapeKind.Boolean => cell.Kind == CellKind.Boolean || RejectTruth(binder, cell, key),
            ShapeKind.Date => cell.ValueKind is CellKind.Date or CellKind.LocalDateTime or CellKind.DateTimeOffset
                || Reject(binder, cell, DayReader.Fault(cell.Text)),
            ShapeKind.DateTimeOffset => cell.ValueKind == CellKind.DateTimeOffset || RejectMoment(binder, cell, key),
            ShapeKind.Time => cell.ValueKind == CellKind.Time || binder.Reject(cell, OwnTypeRules.NotTime, text, key),
            ShapeKind.Duration => cell.ValueKind is CellKind.Duration or CellKind.Time
                || binder.Reject(cell, OwnTypeRules.NotDuration, text, key),
            ShapeKind.Guid => cell.ValueKind == CellKind.Guid || binder.Reject(cell, OwnTypeRules.NotGuid, text, key),
            ShapeKind.Uri => IsReference(cell.Text) || binder.Reject(cell, OwnTypeRules.NotUri, text, key),
            ShapeKind.Version => IsVersion(cell.Text) || binder.Reject(cell, OwnTypeRules.NotVersion, text, key),
            ShapeKind.Enum => EnumCheck.Check(binder, cell, key, shape),
            _ => NumberCheck.Check(binder, cell, key, shape.Kind),
        };
    }

    private static bool RejectTruth(ValueBinder binder, Cell cell, string key)
    {
        if (cell.Kind != CellKind.Text || LexicalClass.TruthOf(cell.Text) is null)
            return Reject(binder, cell, TruthWords.Fault(cell.Text));
        if (cell.Place.OriginalRange.Length == cell.Text.Length + 2)
            binder.AddWithFix(cell, cell.Text, OwnTypeRules.QuotedTruth, Snippet.Of(cell.Text), key);
        else
            binder.Add(cell, OwnTypeRules.QuotedTruth, Snippet.Of(cell.Text), key);
        return false;
    }

    private static bool Reject(ValueBinder binder, Cell cell, Wording fault) => binder.Reject(cell, fault.Message, [.. fault.Arguments]);

    private static bool RejectMoment(ValueBinder binder, Cell cell, string key) => cell.ValueKind == CellKind.Date
        ? binder.Reject(cell, OwnTypeRules.NotMoment, Snippet.Of(cell.Text), key)
        : Reject(binder, cell, DayReader.Fault(cell.Text));

    // What Uri takes, and a page can have as it is: no spaces, no characters that end an attribute.
    private static bool IsReference(string text)
    {
        if (LinkCheck.IsAbsolute(text))
            return true;
        foreach (var c in text)
        {
            if (c is <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'
                || CharClass.IsSpace(c) || CharClass.IsFormat(c))
                return false;
        }
        var colon = text.IndexOf(':');
        return text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal)
            && (colon < 0 || text.IndexOf('/') is >= 0 and var slash && slash < colon);
    }

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length is >= FewestVersionParts and <= MostVersionParts
            && parts.All(static part => part.Length is > 0 and < 10 && Digits.Are(part, 0, part.Length));
    }
}
