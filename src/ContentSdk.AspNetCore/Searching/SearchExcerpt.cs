using System.Buffers;
using System.Text;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore.Searching;

// The piece of a text that has most of the words asked for, as text and as HTML that marks them.
internal sealed class SearchExcerpt
{
    private const int Before = 60, Longest = 240;

    private readonly StringBuilder _text = new();
    private readonly ArrayBufferWriter<byte> _html = new();

    private SearchExcerpt(string text, SearchQuery query)
    {
        List<(SearchToken Token, int Word)> matches =
            [.. SearchTokens.Of(text).Select(token => (token, query.IndexOf(token.Text))).Where(static match => match.Item2 >= 0)];
        var start = StartOf(text, BestOf(matches, query.Words.Length));
        var end = EndOf(text, start);
        if (start > 0)
            Add("… ", isMatch: false);
        var position = start;
        for (var i = 0; i < matches.Count; i++)
        {
            var (from, to) = (Math.Max(matches[i].Token.Start, position), matches[i].Token.End);
            // Pairs of letters overlap or touch. They are marked as one.
            while (i + 1 < matches.Count && matches[i + 1].Token.Start <= to)
                to = Math.Max(to, matches[++i].Token.End);
            if (to <= start || to > end)
                continue;
            Add(text.AsSpan(position, from - position), isMatch: false);
            Add(text.AsSpan(from, to - from), isMatch: true);
            position = to;
        }
        Add(text.AsSpan(position, end - position), isMatch: false);
        if (end < text.Length)
            Add(" …", isMatch: false);
    }

    public static (string Text, string Html) Of(string text, SearchQuery query)
    {
        var excerpt = new SearchExcerpt(text, query);
        return (excerpt._text.ToString(), Encoding.UTF8.GetString(excerpt._html.WrittenSpan));
    }

    // Where the words begin that are closest together: the most different ones within the length.
    private static int BestOf(List<(SearchToken Token, int Word)> matches, int words)
    {
        var seen = new int[words];
        var (best, start, different, most) = (matches.Count > 0 ? matches[0].Token.Start : 0, 0, 0, 0);
        for (var end = 0; end < matches.Count; end++)
        {
            if (seen[matches[end].Word]++ == 0)
                different++;
            for (; matches[end].Token.End - matches[start].Token.Start > Longest - Before; start++)
            {
                if (--seen[matches[start].Word] == 0)
                    different--;
                if (start == end)
                {
                    start++;
                    break;
                }
            }
            if (different > most)
                (most, best) = (different, matches[start].Token.Start);
        }
        return best;
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
