using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>Turns values of any shape into cells. Lists and maps lie no deeper in each other than YAML's limits allow.</summary>
internal static class NeutralCells
{
    /// <summary>The cell of a node; null where its text cannot be used.</summary>
    /// <param name="document">The file.</param>
    /// <param name="node">The node.</param>
    /// <param name="isUsable">Whether the text of a key or a value can be used. It reports what is wrong where not.</param>
    public static Cell? Of(SourceDocument document, DataNode node, Func<DataScalar, bool> isUsable)
    {
        var place = FilePlace.Of(document, node.Range);
        switch (node)
        {
            case DataSequence sequence:
                return Cell.OfList(sequence.Items.Select(item => Of(document, item, isUsable)).OfType<Cell>(), place);
            case DataMapping mapping:
                var entries = mapping.Entries.Where(entry => isUsable(entry.Key))
                    .Select(entry => (entry.Key, Cell: Of(document, entry.Value, isUsable)))
                    .Where(static entry => entry.Cell is not null).ToList();
                return Cell.OfMap(entries.Select(static entry => entry.Key.Value), entries.Select(static entry => entry.Cell!), place) with
                {
                    KeyPlaces = entries.Select(entry => FilePlace.Of(document, entry.Key.Range)).ToEquatableArray(),
                };
            case DataScalar scalar when isUsable(scalar):
                var value = LexicalClass.Of(scalar.Value);
                var written = WrittenScalar.Of(document.Text, place, scalar.Value, mayHaveEscapes: true);
                if (!scalar.IsQuoted)
                    return new(value.Kind, scalar.Value, value.Low, value.High, place) { Written = written };
                return HasForm(value.Kind)
                    ? new(CellKind.Text, scalar.Value, value.Low, value.High, place) { Form = value.Kind }
                    : Cell.OfText(scalar.Value, place) with { Written = written };
            default:
                return null;
        }
    }

    private static bool HasForm(CellKind kind) =>
        kind is CellKind.Date or CellKind.Time or CellKind.LocalDateTime or CellKind.DateTimeOffset or CellKind.Duration or CellKind.Guid;
}
