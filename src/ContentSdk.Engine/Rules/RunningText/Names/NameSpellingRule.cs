using System.Globalization;
using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Names;

/// <summary>A name that is written in one way again and again, and once a letter apart.</summary>
internal sealed class NameSpellingRule : IArticleRule
{
    private const int FewLetters = 6;
    private const int MostLetters = 32;
    private const int MostAlike = 8;
    private const int UsualWords = 32;

    // So many are sooner compared than looked up.
    private const int MostPairs = 4_000;

    private static readonly Lazy<WordSet> SpellingWords = new(static () => WordSet.OfAllLanguages("spelling-words"));

    public Rule Rule { get; } = new(
        "CSDK5014", "Inconsistent spelling of a name",
        "'{0}' is spelled '{1}' elsewhere in this article ({2} times). Use one spelling.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, IMentionResolver names, ICollection<Finding> findings)
    {
        var words = Words(text, names);
        // No list has to be asked for a word that no other is a letter apart from.
        if (!MayHaveSlip(words))
            return;
        var single = new List<NameWord>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Count == 1 && IsUnknown(words[i].Written, ListMarks.None))
                single.Add(words[i]);
        }
        if (single.Count == 0)
            return;
        var usual = UsualByKey(words);
        var slips = single.OrderBy(static word => word.Range.Start).SelectMany(word => Slips(usual, word)).ToList();
        if (slips.Count == 0)
            return;
        // Hardly any article comes here.
        AddNeighbors(text, names, words);
        var places = new Places(text, Rule, findings);
        NameWord? last = null;
        foreach (var (word, meant) in slips)
        {
            if (ReferenceEquals(word, last) || !MayBeOne(word.Before, meant.Before) || !MayBeOne(word.Behind, meant.Behind))
                continue;
            last = word;
            if (!SpeaksOfSpelling(text, word.Range))
                places.Add(word.Range, word.Written, meant.Written, meant.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool MayHaveSlip(WordTable<NameWord> words)
    {
        List<string> single = [], usual = [];
        for (var i = 0; i < words.Count; i++)
            (words[i].Count == 1 ? single : usual).Add(words[i].Written);
        if (single.Count * (long)usual.Count > MostPairs)
            return true;
        foreach (var word in single)
        {
            foreach (var other in usual)
            {
                if (Math.Abs(word.Length - other.Length) <= 1 && NameSlips.IsSlip(word, other))
                    return true;
            }
        }
        return false;
    }

    private static IEnumerable<(NameWord Word, NameWord Meant)> Slips(Dictionary<int, List<NameWord>> usual, NameWord word)
    {
        foreach (var key in NameSlips.Keys(word.Written))
        {
            if (!usual.TryGetValue(key, out var alike))
                continue;
            foreach (var other in alike)
            {
                if (NameSlips.IsSlip(word.Written, other.Written))
                    yield return (word, other);
            }
        }
    }

    // “… also spelled Brenwick”: both are meant.
    private static bool SpeaksOfSpelling(AnalyzedText text, TextRange word)
    {
        var sentence = text.SentenceOf(text.TokenIndexAt(word.Start));
        for (var i = text.SentenceStarts[sentence]; i < text.SentenceStarts[sentence + 1]; i++)
        {
            if (text.IsWord(i) && SpellingWords.Value.Contains(text.Slice(text.Tokens[i])))
                return true;
        }
        return false;
    }

    // Paul Fenwik is another man than Orla Fenwick.
    private static bool MayBeOne(HashSet<int> single, HashSet<int> usual) => single.Contains(0) || single.Overlaps(usual);

    private static Dictionary<int, List<NameWord>> UsualByKey(WordTable<NameWord> words)
    {
        var usual = new Dictionary<int, List<NameWord>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Count < 2 || !IsUnknown(words[i].Written, ~ListMarks.None))
                continue;
            foreach (var key in NameSlips.Keys(words[i].Written))
            {
                if (!usual.TryGetValue(key, out var alike))
                    usual.Add(key, alike = []);
                if (alike.Count < MostAlike)
                    alike.Add(words[i]);
            }
        }
        return usual;
    }

    private static bool IsUnknown(string word, ListMarks allowed) =>
        (NameLists.Instance.OfWord(word.AsSpan()) & ~allowed) == 0 && (NameLists.Instance.OfForm(word.AsSpan()) & ListMarks.Everyday) == 0;

    private static WordTable<NameWord> Words(AnalyzedText text, IMentionResolver names)
    {
        var words = new WordTable<NameWord>(UsualWords);
        foreach (var (token, _, _) in InNames(text, names))
        {
            var word = text.Slice(text.Tokens[token]);
            if (words.IndexOf(word, text.Hashes[token]) < 0)
                words.Add(word, text.Hashes[token], new(word.ToString(), new(text.Tokens[token].Start, text.Tokens[token].Length)));
        }
        Count(text, words);
        return words;
    }

    private static void AddNeighbors(AnalyzedText text, IMentionResolver names, WordTable<NameWord> words)
    {
        foreach (var (token, first, end) in InNames(text, names))
        {
            var word = words[words.IndexOf(text.Slice(text.Tokens[token]), text.Hashes[token])];
            word.Before.Add(token > first ? text.Hashes[token - 1] : 0);
            word.Behind.Add(
                token + 1 < text.Tokens.Length && text.IsWord(token + 1) && text.Tokens[token + 1].End <= end ? text.Hashes[token + 1] : 0);
        }
    }

    // The words of all names, each with the first token of its name and the position behind it.
    private static IEnumerable<(int Token, int First, int End)> InNames(AnalyzedText text, IMentionResolver names)
    {
        foreach (var mention in names.Mentions)
        {
            if (mention.Kind != MentionKind.Name)
                continue;
            var first = text.TokenIndexAt(mention.Range.Start);
            for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < mention.Range.End; i++)
            {
                if (IsNameWord(text, i))
                    yield return (i, first, mention.Range.End);
            }
        }
    }

    private static void Count(AnalyzedText text, WordTable<NameWord> words)
    {
        if (words.Count == 0)
            return;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (IsNameWord(text, i) && words.IndexOf(text.Slice(text.Tokens[i]), text.Hashes[i]) is var known and >= 0)
                words[known].Count++;
        }
    }

    private static bool IsNameWord(AnalyzedText text, int token)
    {
        ref readonly var word = ref text.Tokens[token];
        if (word.Kind != TokenKind.Word || word.Length is < FewLetters or > MostLetters)
            return false;
        var content = text.Document.Text;
        return CharClass.IsUpper(content[word.Start]) && CharClass.IsLower(content[word.Start + 1]) && text.Slice(word).IndexOf('.') < 0;
    }
}
