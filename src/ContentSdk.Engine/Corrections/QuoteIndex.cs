using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Finds the quotations of an article by their words. Those of the headline are named only where none of the text fits.</summary>
internal sealed class QuoteIndex
{
    private readonly AnalyzedText _text;
    private readonly IReadOnlyList<QuotationSpan> _spans;
    private readonly string[] _words;
    private readonly int[] _sorted;
    private readonly Dictionary<(string Words, bool IsWhole), int[]> _known = [];

    public QuoteIndex(AnalyzedText text, IReadOnlyList<QuotationSpan> spans)
    {
        (_text, _spans) = (text, spans);
        _words = [.. spans.Select(WordsOf)];
        _sorted = [.. Enumerable.Range(0, spans.Count)];
        Array.Sort(_sorted, (a, b) => string.CompareOrdinal(_words[a], _words[b]) is var order and not 0 ? order : a.CompareTo(b));
    }

    /// <summary>The words of each quotation.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The quotations with these words, in order of the text.</summary>
    /// <param name="words">The words, spelled as <see cref="Spelling.Words"/> does.</param>
    /// <param name="isWhole">Whether they are all of it, not its beginning.</param>
    public int[] Find(string words, bool isWhole)
    {
        // Asked again and again for one beginning that many quotations share, it answers from memory: so all questions together are linear.
        if (!_known.TryGetValue((words, isWhole), out var found))
            _known.Add((words, isWhole), found = Search(words, isWhole));
        return found;
    }

    private int[] Search(string words, bool isWhole)
    {
        var found = new List<int>();
        for (var i = FirstFrom(words); i < _sorted.Length && _words[_sorted[i]].StartsWith(words, StringComparison.Ordinal); i++)
        {
            var candidate = _words[_sorted[i]];
            if (isWhole ? candidate.Length == words.Length : EndsWord(candidate, words.Length))
                found.Add(_sorted[i]);
        }
        found.Sort();
        if (found.Exists(span => !IsInTitle(_spans[span])))
            found.RemoveAll(span => IsInTitle(_spans[span]));
        return [.. found];
    }

    private int FirstFrom(string words)
    {
        int low = 0, high = _sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_words[_sorted[middle]], words) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Where words are written without spaces, every character may end one.
    private static bool EndsWord(string words, int length) => words.Length == length || words[length] == ' '
        || (length > 0 && (WordHash.IsUnspaced(words[length - 1]) || WordHash.IsUnspaced(words[length])));

    private bool IsInTitle(QuotationSpan span) => _text.TitleBlock >= 0 && _text.Blocks[_text.TitleBlock].Contains(span.Outer);

    private string WordsOf(QuotationSpan span)
    {
        var builder = new StringBuilder();
        foreach (var part in span.Parts)
            Spelling.AppendWords(builder, _text.Document.Text, part);
        return builder.ToString();
    }
}
