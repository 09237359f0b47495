using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>How messages show texts and places.</summary>
internal static class Shown
{
    private const int MostWords = 7, MostCharacters = 60, MostLines = 5;

    /// <summary>The beginning of a text, in one line that can be read.</summary>
    public static string Opening(string text) => Opening(text, new(0, text.Length));

    /// <summary>The beginning of a stretch of a text.</summary>
    public static string Opening(string text, TextRange range)
    {
        var builder = new StringBuilder();
        var words = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (CharClass.IsFormat(c) || (char.IsSurrogate(c) && !IsWhole(text, i)))
                continue;
            if (!CharClass.IsSpace(c) && !CharClass.IsControl(c))
            {
                // Not between the halves of one character.
                if (builder.Length >= MostCharacters && !char.IsLowSurrogate(c))
                    return builder.Append('…').ToString();
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            {
                if (++words == MostWords)
                    return builder.Append('…').ToString();
                builder.Append(' ');
            }
        }
        return builder.ToString().TrimEnd();
    }

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

    private static bool IsWhole(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
