using System.Buffers;
using System.Text;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore.Searching;

// The piece of a text that has most of the words asked for, as text and as HTML that marks them.
internal sealed class SearchExcerpt
{
    private const int Before = 60, Longest = 240, MostRead = 50_000;

    private readonly StringBuilder _text = new();
    private readonly ArrayBufferWriter<byte> _html = new();

    private SearchExcerpt(string text, SearchQuery query, int known)
    {
        var (matches, best) = Find(text, query, known);
        var start = StartOf(text, best);
        var end = EndOf(text, start);
        if (start > 0)
            Add("… ", isMatch: false);
        var position = start;
        for (var i = 0; i < matches.Count; i++)
        {
            var (from, to) = (Math.Max(matches[i].Start, position), matches[i].End);
            // Pairs of letters overlap or touch. They are marked as one.
            while (i + 1 < matches.Count && matches[i + 1].Start <= to)
                to = Math.Max(to, matches[++i].End);
            // A run of them may be longer than the excerpt.
            to = Math.Min(to, end);
            if (to <= from)
                continue;
            Add(text.AsSpan(position, from - position), isMatch: false);
            Add(text.AsSpan(from, to - from), isMatch: true);
            position = to;
        }
        Add(text.AsSpan(position, end - position), isMatch: false);
        if (end < text.Length)
            Add(" …", isMatch: false);
    }

    /// <summary>The excerpt of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="known">How many of its words the text has.</param>
    public static (string Text, string Html) Of(string text, SearchQuery query, int known)
    {
        var excerpt = new SearchExcerpt(text, query, known);
        return (excerpt._text.ToString(), Encoding.UTF8.GetString(excerpt._html.WrittenSpan));
    }

    // The matches, and where the words begin that are closest together: the most different ones within the length. Nothing is read after
    // the excerpt that has all words, or long after the first word.
    private static (List<SearchToken> Matches, int Best) Find(string text, SearchQuery query, int known)
    {
        var (matches, words) = (new List<SearchToken>(), new List<int>());
        var seen = new int[query.Words.Length];
        var (best, start, different, most) = (0, 0, 0, 0);
        foreach (var token in known > 0 ? SearchTokens.Of(text) : [])
        {
            var hasAll = most == known;
            if (matches.Count > 0 && token.Start > best + (hasAll ? Longest : MostRead))
                break;
            var word = query.IndexOf(token.Text);
            if (word < 0)
                continue;
            if (matches.Count == 0)
                best = token.Start;
            matches.Add(token);
            words.Add(word);
            if (hasAll)
                continue;
            if (seen[word]++ == 0)
                different++;
            for (; start < matches.Count && token.End - matches[start].Start > Longest - Before; start++)
            {
                if (--seen[words[start]] == 0)
                    different--;
            }
            if (different > most)
                (most, best) = (different, matches[start].Start);
        }
        return (matches, best);
    }

    private static int StartOf(string text, int match)
    {
        if (match <= Before)
            return 0;
        var space = text.AsSpan(match - Before, Before).IndexOfAny(' ', '\n');
        var start = space < 0 ? match : match - Before + space + 1;
        return char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int EndOf(string text, int start)
    {
        if (text.Length - start <= Longest)
            return text.Length;
        var space = text.AsSpan(start, Longest).LastIndexOfAny(' ', '\n');
        var end = space <= Before ? start + Longest : start + space;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private void Add(ReadOnlySpan<char> text, bool isMatch)
    {
        if (text.IsEmpty)
            return;
        var line = text.ToString().ReplaceLineEndings(" ");
        _text.Append(line);
        if (isMatch)
            _html.Raw("<mark>"u8);
        _html.Text(line);
        if (isMatch)
            _html.Raw("</mark>"u8);
    }
}
