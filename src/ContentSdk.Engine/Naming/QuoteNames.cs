using System.Text;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>Identifiers of the quotes of one article.</summary>
public static class QuoteNames
{
    private const string ArticleList = "leading-articles";
    private const int Words = 5;
    private const int MostWords = 12;

    private static readonly ByLanguage<HashSet<string>> Articles = new(
        ArticleList,
        static language => new(LanguageLists.Read(language, ArticleList).Select(static entry => entry.Key), StringComparer.Ordinal));

    /// <summary>
    /// The quotes with their names: the first words, told apart by more words, and by
    /// numbers only where the texts are equal.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="quotes">In order. What has a name keeps it, and no other gets it.</param>
    /// <param name="language">Language of the text: which leading articles are left out.</param>
    /// <param name="title">Where the headline stands: its quotes are no members, and take no name from those that are.</param>
    public static IReadOnlyList<QuoteSpec> Assign(
        SourceDocument document, IReadOnlyList<QuoteSpec> quotes, string language, TextRange? title)
    {
        var candidates = new QuoteWords[quotes.Count];
        var articles = Articles.For(language);
        for (var i = 0; i < candidates.Length; i++)
        {
            var isMember = quotes[i].Kind != QuoteKind.Term && title?.Contains(quotes[i].Outer) != true;
            candidates[i] = new(TextOf(document, quotes[i]), articles, i, isMember);
        }
        var members = candidates.Where(static candidate => candidate.IsMember).ToArray();
        TellApart(members);
        var named = quotes.ToArray();
        var taken = new HashSet<string>(
            quotes.Select(static quote => quote.Name).Where(static name => name.Length > 0), StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in members.Concat(candidates.Where(static candidate => !candidate.IsMember)))
        {
            if (quotes[candidate.Index].Name.Length > 0)
                continue;
            var name = candidate.Name;
            if (!taken.Add(name))
            {
                var number = next.TryGetValue(name, out var known) ? known : 2;
                while (!taken.Add(name + "_" + number.Invariant()))
                    number++;
                next[name] = number + 1;
                name += "_" + number.Invariant();
            }
            named[candidate.Index] = quotes[candidate.Index] with { Name = name };
        }
        return named;
    }

    /// <summary>
    /// In the order of their words, those with equal words need as many of them as
    /// tell them from those before and after.
    /// </summary>
    private static void TellApart(QuoteWords[] candidates)
    {
        var sorted = (QuoteWords[])candidates.Clone();
        Array.Sort(sorted, static (a, b) => Compare(a, b) is var order and not 0 ? order : a.Index.CompareTo(b.Index));
        int before = -1, start = 0;
        while (start < sorted.Length)
        {
            var end = start + 1;
            while (end < sorted.Length && Compare(sorted[start], sorted[end]) == 0)
                end++;
            if (before >= 0)
            {
                var needed = CommonWords(sorted[start - 1], sorted[start]) + 1;
                for (var i = before; i < end; i++)
                    sorted[i].Needed = Math.Max(sorted[i].Needed, needed);
            }
            (before, start) = (start, end);
        }
    }

    private static int CommonWords(QuoteWords left, QuoteWords right)
    {
        var common = CommonWords(left.Words, right.Words);
        return common < Math.Min(left.Words.Count, right.Words.Count) ? common : CommonWords(left.All, right.All);
    }

    private static int CommonWords(List<string> left, List<string> right)
    {
        var common = 0;
        while (common < left.Count && common < right.Count && Same(left[common], right[common]))
            common++;
        return common;
    }

    private static int Compare(QuoteWords left, QuoteWords right) =>
        Compare(left.Words, right.Words, isWhole: left.IsWhole && right.IsWhole) ?? Compare(left.All, right.All, isWhole: true)!.Value;

    // Null where one goes on that was not read to its end.
    private static int? Compare(List<string> left, List<string> right, bool isWhole)
    {
        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return isWhole ? left.Count.CompareTo(right.Count) : null;
    }

    private static bool Same(string left, string right) => left.Length == right.Length && Compare(left, right) == 0;

    // As ordinal order of both in small letters, without making them: words are compared many times.
    private static int Compare(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i] && CharClass.ToLower(left[i]) - CharClass.ToLower(right[i]) is var order and not 0)
                return order;
        }
        return left.Length - right.Length;
    }

    private static ReadOnlyMemory<char> TextOf(SourceDocument document, QuoteSpec quote)
    {
        if (quote.Parts.Count == 1)
            return document.Shown.AsMemory(quote.Parts[0].Start, quote.Parts[0].Length);
        var builder = new StringBuilder();
        foreach (var part in quote.Parts)
            builder.Append(document.Shown, part.Start, part.Length).Append(' ');
        return builder.ToString().AsMemory();
    }

    private sealed class QuoteWords
    {
        // With a few leading articles, as many as nearly all names have, and nearly all texts are told apart by.
        private const int FirstWords = QuoteNames.Words + 3;

        private readonly ReadOnlyMemory<char> _text;
        private readonly HashSet<string>? _articles;
        private readonly bool _isLossy;
        private List<string>? _all;

        public QuoteWords(ReadOnlyMemory<char> text, HashSet<string>? articles, int index, bool isMember)
        {
            (_text, _articles, Index, IsMember) = (text, articles, index, isMember);
            var cut = NameWords.Begin(text.Span, FirstWords);
            _isLossy = cut.IsLossy;
            IsWhole = cut.Words.Count < FirstWords;
            Words = WithoutArticles(cut.Words);
            if (!IsWhole && Words.Count < QuoteNames.Words)
                (Words, IsWhole) = (All, true);
        }

        public int Index { get; }

        public bool IsMember { get; }

        /// <summary>The first words, or all of a short text.</summary>
        public List<string> Words { get; }

        /// <summary>Whether these are all.</summary>
        public bool IsWhole { get; }

        /// <summary>All words: only of texts that begin alike.</summary>
        public List<string> All => IsWhole ? Words : _all ??= WithoutArticles(NameWords.Cut(_text.Span).Words);

        public int Needed { get; set; } = QuoteNames.Words;

        public string Name
        {
            get
            {
                if (Words.Count == 0)
                    return "Quote_" + StableHash.Hex(_text.Span);
                if (Needed > MostWords)
                    return Identifier.Pascal(Words.GetRange(0, QuoteNames.Words)) + "_" + StableHash.Hex(_text.Span);
                var words = Needed <= Words.Count ? Words : All;
                var name = Identifier.Pascal(words.GetRange(0, Math.Min(Needed, words.Count)));
                return _isLossy ? name + "_" + StableHash.Hex(_text.Span) : Identifier.Free(name);
            }
        }

        private List<string> WithoutArticles(List<string> words)
        {
            var first = 0;
            while (first < words.Count - 1 && _articles?.Contains(CharClass.ToLower(words[first])) == true)
                first++;
            if (first > 0)
                words.RemoveRange(0, first);
            return words;
        }
    }
}
