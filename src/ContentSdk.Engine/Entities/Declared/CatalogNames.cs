using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities.Declared;

/// <summary>
/// The names of a catalog as a tree of words, so that a text is matched in one pass whatever the number of names. A capital of the
/// catalog must be a capital in the text; a small letter of the catalog may be either.
/// </summary>
internal sealed class CatalogNames
{
    // Spellings of one name that differ in case alone, as WHO and Who; a bound keeps hostile catalogs linear.
    public const int MostSpellings = 8;

    private readonly WordTable<bool> _words;
    private readonly Dictionary<long, int> _children = [];
    private readonly List<List<CatalogPhrase>?> _nodes = [null];

    public CatalogNames(EquatableArray<CatalogEntry> entries)
    {
        _words = new(entries.Count * 4);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            Add(entry.Name, i, isNot: false);
            foreach (var alias in entry.Aliases)
                Add(alias, i, isNot: false);
            foreach (var other in entry.Not)
                Add(other, i, isNot: true);
        }
    }

    /// <summary>A name of the catalog.</summary>
    /// <param name="Words">Its words and marks.</param>
    /// <param name="Entry">Number of the entry.</param>
    /// <param name="IsNot">Whether it is a name that does not mean the entry.</param>
    internal sealed record CatalogPhrase(string[] Words, int Entry, bool IsNot);

    /// <summary>A name of the catalog in a text.</summary>
    /// <param name="Phrase">The name.</param>
    /// <param name="Length">Number of tokens.</param>
    /// <param name="Suffix">Characters of the last token that are no part of the name: Fenn'in.</param>
    internal readonly record struct Match(CatalogPhrase Phrase, int Length, int Suffix);

    /// <summary>All names that begin at a token and end before the limit, shorter ones first.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">The token.</param>
    /// <param name="limit">The token behind the last that may be part of a name.</param>
    /// <param name="withSuffixes">Whether a word may go on behind an apostrophe, as in Turkish.</param>
    /// <param name="found">Where the names go.</param>
    public void MatchAt(string text, IReadOnlyList<Token> tokens, int first, int limit, bool withSuffixes, List<Match> found)
    {
        var node = 0;
        for (var i = first; i < limit; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
            // What goes on with a capital is no ending: O'Velm is not O.
            if (withSuffixes && word.LastIndexOfAny('\'', '’') is var mark and > 0 && mark + 1 < word.Length
                && CharClass.IsLower(word[mark + 1]) && Child(node, word.Slice(0, mark), out var stem))
                Collect(text, tokens, first, i, stem, word.Length - mark, found);
            if (!Child(node, word, out node))
                return;
            Collect(text, tokens, first, i, node, 0, found);
        }
    }

    /// <summary>Number of the entry that a name means, whatever the language of the text should be; -1 for none.</summary>
    public int Find(string name)
    {
        var (tokens, found) = (new List<Token>(), new List<Match>());
        foreach (var joins in WordJoins.Every)
        {
            tokens.Clear();
            Tokenizer.Cut(name, new(0, name.Length), joins, tokens);
            MatchAt(name, tokens, 0, tokens.Count, withSuffixes: false, found);
            found.RemoveAll(match => match.Length < tokens.Count);
            // An entity that the name does not refer to does not have it.
            var index = found.FindIndex(
                match => !match.Phrase.IsNot && !found.Exists(not => not.Phrase.IsNot && not.Phrase.Entry == match.Phrase.Entry));
            if (index >= 0)
                return found[index].Phrase.Entry;
            found.Clear();
        }
        return -1;
    }

    /// <summary>The entries with a name that stands anywhere in a text, whatever its language should be, ascending.</summary>
    public int[] EntriesIn(SourceDocument document)
    {
        var tokens = new List<Token>();
        var entries = new SortedSet<int>();
        var found = new List<Match>();
        // Without an apostrophe all languages cut alike.
        foreach (var joins in document.Text.AsSpan().IndexOfAny('\'', '’') < 0 ? [WordJoins.None] : WordJoins.Every)
        {
            tokens.Clear();
            Tokenizer.Cut(document.Text, new(0, document.Text.Length), joins, tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                MatchAt(document.Text, tokens, i, tokens.Count, withSuffixes: true, found);
                foreach (var match in found)
                    entries.Add(match.Phrase.Entry);
                found.Clear();
            }
        }
        return [.. entries];
    }

    private void Add(string name, int entry, bool isNot)
    {
        // As a text of each language would be cut: the name is the same, the words are not.
        foreach (var words in NameCuts.Of(name))
        {
            var node = 0;
            foreach (var word in words)
            {
                var edge = Edge(node, _words.Add(word.AsSpan(), true));
                if (!_children.TryGetValue(edge, out var child))
                {
                    child = _nodes.Count;
                    _nodes.Add(null);
                    _children.Add(edge, child);
                }
                node = child;
            }
            var phrases = _nodes[node] ??= [];
            // Each with a bound of its own: what a name does not mean takes no place from those that have it.
            if (phrases.Count(phrase => phrase.IsNot == isNot) < MostSpellings)
                phrases.Add(new(words, entry, isNot));
        }
    }

    private bool Child(int node, ReadOnlySpan<char> word, out int child)
    {
        child = 0;
        var number = _words.IndexOf(word);
        if (number < 0 && word.IndexOf('’') >= 0)
            number = _words.IndexOf(word.ToString().Replace('’', '\'').AsSpan());
        return number >= 0 && _children.TryGetValue(Edge(node, number), out child);
    }

    private void Collect(string text, IReadOnlyList<Token> tokens, int first, int last, int node, int suffix, List<Match> found)
    {
        if (_nodes[node] is not { } phrases)
            return;
        CatalogPhrase? best = null;
        var bestCapitals = -1;
        foreach (var phrase in phrases)
        {
            if (!FitsCase(text, tokens, first, phrase.Words, out var capitals))
                continue;
            if (phrase.IsNot)
                found.Add(new(phrase, last - first + 1, suffix));
            else if (capitals > bestCapitals)
                (best, bestCapitals) = (phrase, capitals);
        }
        if (best is not null)
            found.Add(new(best, last - first + 1, suffix));
    }

    // Of WHO and Who, both of which could be meant by WHO, the one with more capitals is.
    private static bool FitsCase(string text, IReadOnlyList<Token> tokens, int first, string[] words, out int capitals)
    {
        capitals = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var start = tokens[first + i].Start;
            for (var c = 0; c < words[i].Length; c++)
            {
                if (!CharClass.IsUpper(words[i][c]))
                    continue;
                capitals++;
                if (words[i][c] != text[start + c])
                    return false;
            }
        }
        return true;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
