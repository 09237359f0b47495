using Spectre.Console.Rendering;

namespace ContentSdk.Tool.Show;

/// <summary>Breaks the text of a cell into lines: between words, and within a word that no line has room for.</summary>
internal static class CellText
{
    // A longer word is an address or a path, which must not take the room of all others.
    private const int LongestWord = 40;

    /// <summary>How many columns of a terminal a text takes.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();

    /// <summary>The least width in which no word is broken.</summary>
    public static int WidthOfWords(string text) => Least(text.Split(' '));

    /// <summary>The least width in which words are broken between their parts only.</summary>
    public static int WidthOfParts(string text) => Least(text.Split(' ').SelectMany(Pieces));

    /// <summary>The lines of a text; one, which is empty, where there is no text.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && WidthOf(line) + 1 + WidthOf(word) <= width)
            {
                line += " " + word;
                continue;
            }
            if (line.Length > 0)
                lines.Add(line);
            line = "";
            foreach (var piece in WidthOf(word) <= width ? [word] : Pieces(word).SelectMany(piece => Cut(piece, width)))
            {
                if (line.Length > 0 && WidthOf(line) + WidthOf(piece) > width)
                {
                    lines.Add(line);
                    line = "";
                }
                line += piece;
            }
        }
        lines.Add(line);
        return lines;
    }

    private static int Least(IEnumerable<string> words) => Math.Min(LongestWord, words.Max(WidthOf));

    // The words of an identifier, and letters that are written without spaces.
    private static IEnumerable<string> Pieces(string word)
    {
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (!IsBetweenParts(word[i - 1], word[i]))
                continue;
            yield return word[start..i];
            start = i;
        }
        yield return word[start..];
    }

    private static bool IsBetweenParts(char before, char after) =>
        (char.IsLower(before) && char.IsUpper(after)) || before is '/' or '-' || (IsWide(before) && IsWide(after));

    private static bool IsWide(char c) => !char.IsSurrogate(c) && c > '\u2E7F' && WidthOf(c.ToString()) > 1;

    private static IEnumerable<string> Cut(string piece, int width)
    {
        while (piece.Length > 0 && WidthOf(piece) > width)
        {
            var end = 1;
            while (end < piece.Length && (WidthOf(piece[..(end + 1)]) <= width || char.IsLowSurrogate(piece[end])))
                end++;
            yield return piece[..end];
            piece = piece[end..];
        }
        if (piece.Length > 0)
            yield return piece;
    }
}
