using System.Text;
using ContentSdk.Web.Facts;

namespace ContentSdk.Web;

/// <summary>
/// Links to words of a page: browsers scroll to the words and highlight them
/// (<see href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</see>).
/// <code>string link = site.GetAddress(quote.Article) + TextFragment.Of(quote);</code>
/// </summary>
public static class TextFragment
{
    // Longer words are given by their beginning and end. Shorter ones than the second are told apart by their surroundings.
    private const int MostCharacters = 80;
    private const int FewCharacters = 32;
    private const int PieceCharacters = 32;
    private const int ContextCharacters = 20;

    /// <summary>The fragment that leads to a quotation, with a directive for each of its parts.</summary>
    public static string Of(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return Of(quote.Article.Text, quote.Parts);
    }

    /// <summary>The fragment that leads to words of an article; empty where the range holds no words.</summary>
    /// <param name="article">The article.</param>
    /// <param name="range">A range of its <see cref="Article.Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    public static string Of(Article article, Range range)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.Text, [range]);
    }

    private static string Of(string text, IReadOnlyList<Range> ranges)
    {
        var fragment = new StringBuilder();
        foreach (var range in ranges)
        {
            var (offset, length) = range.GetOffsetAndLength(text.Length);
            var (start, end) = (offset, offset + length);
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (start == end)
                continue;
            fragment.Append(fragment.Length == 0 ? "#:~:text=" : "&text=");
            Append(fragment, text, start, end);
        }
        return fragment.ToString();
    }

    private static void Append(StringBuilder fragment, string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        var isShort = words.Length < FewCharacters;
        if (isShort && Words.Before(text, start, ContextCharacters) is { Length: > 0 } before)
            fragment.Append(Escape(before)).Append("-,");
        // A match of a single piece lies within one paragraph.
        if (words.Length <= MostCharacters && !Words.HasBreak(words))
            fragment.Append(Escape(words));
        else
        {
            fragment.Append(Escape(Words.First(words, PieceCharacters))).Append(',');
            fragment.Append(Escape(Words.Last(words, PieceCharacters)));
        }
        if (isShort && Words.After(text, end, ContextCharacters) is { Length: > 0 } after)
            fragment.Append(",-").Append(Escape(after));
    }

    // Comma and ampersand separate, and a hyphen marks the surroundings; no other character needs more than an address does.
    private static string Escape(ReadOnlySpan<char> words) =>
        Uri.EscapeDataString(Words.OnOneLine(words)).Replace("-", "%2D", StringComparison.Ordinal);
}
