using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Turns values of any shape into cells. Lists and maps lie no deeper in each other than YAML's limits allow.</summary>
internal static class NeutralCells
{
    /// <summary>The cell of a node; null, and a finding, where a character in it cannot be used.</summary>
    /// <param name="values">The values that it belongs to.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="node">The node.</param>
    public static Cell? Of(FieldValues values, string key, DataNode node)
    {
        var place = FilePlace.Of(values.Document, node.Range);
        switch (node)
        {
            case DataSequence sequence:
                return Cell.OfList(sequence.Items.Select(item => Of(values, key, item)).OfType<Cell>(), place);
            case DataMapping mapping:
                var entries = mapping.Entries
                    .Where(entry => IsUsable(values, key, entry.Key))
                    .Select(entry => (Key: entry.Key.Value, Cell: Of(values, key, entry.Value)))
                    .Where(static entry => entry.Cell is not null)
                    .ToList();
                return Cell.OfMap(entries.Select(static entry => entry.Key), entries.Select(static entry => entry.Cell!), place);
            case DataScalar scalar when IsUsable(values, key, scalar):
                var value = LexicalClass.Of(scalar.Value);
                if (!scalar.IsQuoted)
                    return new(value.Kind, scalar.Value, value.Low, value.High, place);
                return HasForm(value.Kind)
                    ? new(CellKind.Text, scalar.Value, value.Low, value.High, place) { Form = value.Kind }
                    : Cell.OfText(scalar.Value, place);
            default:
                return null;
        }
    }

    private static bool HasForm(CellKind kind) =>
        kind is CellKind.Date or CellKind.Time or CellKind.LocalDateTime or CellKind.DateTimeOffset or CellKind.Duration or CellKind.Guid;

    private static bool IsUsable(FieldValues values, string key, DataScalar scalar)
    {
        if (ScalarText.CharacterFault(scalar.Value, mayHaveLines: true) is not { } fault)
            return true;
        values.Add(fault, scalar.Range, key);
        return false;
    }
}
