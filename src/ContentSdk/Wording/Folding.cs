using System.Text;

namespace ContentSdk.Wording;

// White space as a page shows it.
internal static class Folding
{
    /// <summary>
    /// Adds a text with each run of white space as one space, without any at its ends. A no-break space by itself is kept. Nothing is left
    /// of a line break between two Chinese or Japanese characters.
    /// </summary>
    public static void AppendFolded(this StringBuilder output, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                output.Append(text[i]);
                continue;
            }
            var start = i;
            while (char.IsWhiteSpace(text[i + 1]))
                i++;
            if (start == i && IsNoBreak(text[i]))
                output.Append(text[i]);
            else if (!text[start..(i + 1)].ContainsAny('\n', '\r') || NeedsSpace(text[start - 1], text[i + 1], isEither: false))
                output.Append(' ');
        }
    }

    /// <summary>A text by itself, folded.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var output = new StringBuilder(text.Length);
        output.AppendFolded(text);
        return output.ToString();
    }

    /// <summary>Whether the texts before and after a place are joined by a space.</summary>
    public static bool NeedsSpace(char before, char after) => NeedsSpace(before, after, isEither: true);

    // A space is needless beside one Chinese or Japanese character, or between two.
    private static bool NeedsSpace(char before, char after, bool isEither)
    {
        bool first = Punctuation.IsWide(before), second = Punctuation.IsWide(after);
        return !(isEither ? first || second : first && second);
    }

    private static bool IsNoBreak(char c) => c is '\u00A0' or '\u202F' or '\u2007';
}
