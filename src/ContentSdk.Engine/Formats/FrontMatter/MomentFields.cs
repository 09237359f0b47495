using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads days and moments, and holds the two of an article against each other.</summary>
internal static class MomentFields
{
    /// <summary>A day, also where a time was written.</summary>
    public static Cell? Day(FieldValues values, DataScalar scalar) =>
        Read(values, scalar) is { } stamp ? CellOf(values, scalar, stamp with { Time = null }) : null;

    /// <summary>A day, or a moment where a time was written.</summary>
    public static Cell? Moment(FieldValues values, DataScalar scalar) =>
        Read(values, scalar) is { } stamp ? CellOf(values, scalar, stamp) : null;

    /// <summary>Reports an article that was updated before it was published, at the later read of the two values.</summary>
    /// <param name="values">The values that were read.</param>
    /// <param name="own">The fields that they are.</param>
    /// <param name="above">The fields of the front matter beside whose file they are; empty where they are front matter.</param>
    public static void CheckOrder(FieldValues values, EquatableArray<FieldCell> own, EquatableArray<FieldCell> above)
    {
        var here = own.Value(FieldKeys.Updated) ?? own.Value(FieldKeys.Published);
        if (here is null || (own.Value(FieldKeys.Published) ?? above.Value(FieldKeys.Published)) is not { } published
            || (own.Value(FieldKeys.Updated) ?? above.Value(FieldKeys.Updated)) is not { } updated)
            return;
        // A day without a time has no instant, so that only days as they were written can be compared with it.
        var haveTimes = published.Kind == CellKind.DateTimeOffset && updated.Kind == CellKind.DateTimeOffset;
        if (haveTimes ? updated.Low < published.Low : updated.DayNumber < published.DayNumber)
            values.Add(FrontMatterRules.UpdatedBeforePublished, here.Place.Range, Shown(updated), Shown(published));

        string Shown(Cell cell) => haveTimes ? cell.Text : cell.Text.Substring(0, Timestamp.DateLength);
    }

    private static Timestamp? Read(FieldValues values, DataScalar scalar)
    {
        if (DayReader.Read(scalar.Value) is { } stamp)
            return stamp;
        var repaired = TimestampRepair.Of(scalar.Value);
        var wording = repaired is null
            ? DayReader.Fault(scalar.Value)
            : new(FrontMatterRules.MeantDate, Snippet.Of(scalar.Value), repaired);
        var finding = Finding.At(values.Document, scalar.Range, wording);
        var range = ScalarText.RangeOf(values.Document.Text, scalar);
        // With escapes or folded lines, the file does not hold the value as it reads.
        values.Findings.Add(repaired is not null && values.Document.Slice(range).SequenceEqual(scalar.Value.Trim().AsSpan())
            ? finding.MendedBy(values.Document, range, repaired)
            : finding);
        return null;
    }

    private static Cell CellOf(FieldValues values, DataScalar scalar, Timestamp stamp) =>
        new(stamp.Value.Kind, scalar.Value, stamp.Value.Low, stamp.Value.High, FilePlace.Of(values.Document, scalar.Range));
}
