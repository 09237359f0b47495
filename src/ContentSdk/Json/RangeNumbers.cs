namespace ContentSdk.Json;

// A range as JSON writes it: [start, end] in UTF-16 code units, end exclusive, what JavaScript's slice takes. A list
// of numbers and not a converter, since the exporter of JSON schemas cannot see what a converter writes.
internal static class RangeNumbers
{
    public static IReadOnlyList<int> Of(Range range) => [range.Start.Value, range.End.Value];
}
