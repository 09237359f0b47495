using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>What messages about corrections are filled in with: places and lists.</summary>
internal static class MessageParts
{
    private const int MostLines = 5;

    /// <summary>A place by its line: <c>line 4</c>.</summary>
    public static string Line(SourceDocument document, int position) => "line " + Number(document.PositionOf(position).Line);

    /// <summary>Places by their lines: <c>lines 3, 9 and 12</c>.</summary>
    /// <param name="document">The article.</param>
    /// <param name="positions">Where they are, in order; no more of them are looked at than are shown.</param>
    public static string Lines(SourceDocument document, IEnumerable<int> positions)
    {
        var lines = positions.Take(MostLines + 1).Select(position => document.PositionOf(position).Line).Distinct().ToList();
        var shown = lines.Take(MostLines).Select(Number).ToList();
        if (lines.Count > MostLines)
            shown.Add("more");
        return (lines.Count == 1 ? "line " : "lines ") + Joined(shown, "and");
    }

    /// <summary>A line and column of the file that a correction stands in: <c>4:9</c>.</summary>
    public static string Place(FilePlace place) => $"{Number(place.Start.Line)}:{Number(place.Start.Column)}";

    /// <summary><c>a, b or c</c>.</summary>
    public static string Joined(IReadOnlyList<string> items, string last) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[items.Count - 1]}";

    /// <summary>A number for a message.</summary>
    public static string Number(int number) => number.Invariant();
}
