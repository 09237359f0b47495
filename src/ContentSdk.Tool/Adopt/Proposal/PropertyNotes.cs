using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>What the doc comments of a property say.</summary>
internal static class PropertyNotes
{
    /// <summary>So few different texts, each so often, look like the members of an enum.</summary>
    private const int MostMembers = 8, LeastUses = 5;

    /// <summary>How often content has it, and an example.</summary>
    public static string Summary(ProposedProperty property)
    {
        var example = property.Cells.FirstOrDefault(static cell => cell.Kind != CellKind.Null && cell.Text.Length > 0);
        var count = property.Cells.Count == property.Of
            ? string.Create(CultureInfo.InvariantCulture, $"In all of {property.Of}")
            : string.Create(CultureInfo.InvariantCulture, $"In {property.Cells.Count} of {property.Of}");
        return example is null ? $"{count}." : $"{count}, such as <c>{Escape(example.Text)}</c>.";
    }

    /// <summary>What a person may want to change; null where there is nothing.</summary>
    public static string? Remark(ProposedProperty property)
    {
        if (property.Shape.Kind == ShapeKind.Any)
            return "The values have different shapes.";
        if (property.Shape.Kind == ShapeKind.Date
            && property.Cells.Any(static cell => cell.ValueKind is CellKind.LocalDateTime or CellKind.DateTimeOffset))
            return "Some values have a time, which is not kept.";
        var texts = property.Cells.Where(static cell => cell.Kind == CellKind.Text).Select(static cell => cell.Text).ToList();
        var members = texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return property.Shape.Kind == ShapeKind.Text && members.Count is > 1 and <= MostMembers && texts.Count >= members.Count * LeastUses
            ? $"An enum could hold content to these: {string.Join(", ", members.Select(Escape))}."
            : null;
    }

    // In one line, and as XML.
    private static string Escape(string text) => Snippet.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Trim();
}
