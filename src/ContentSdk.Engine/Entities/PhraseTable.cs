using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Finds the longest known name that begins at a token. Upper-case letters of the list must be upper case in the text.</summary>
internal sealed class PhraseTable
{
    private readonly WordTable<bool> _words = new();
    private readonly Dictionary<long, int> _children = [];
    private readonly List<List<(string[] Words, KnownName Name)>?> _nodes = [null];

    /// <summary>Adds a name; one that is there already keeps its meaning. Returns its first word.</summary>
    public string Add(string phrase, KnownName name)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(phrase, new TextRange(0, phrase.Length), tokens);
        var words = tokens.ConvertAll(token => phrase.Substring(token.Start, token.Length)).ToArray();
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
        (_nodes[node] ??= []).Add((words, name));
        return words[0];
    }

    /// <summary>The longest name that begins at the token and ends before the limit.</summary>
    public KnownName? Match(AnalyzedText text, int token, int limit, out int length)
    {
        KnownName? best = null;
        length = 0;
        var node = 0;
        for (var i = token; i < limit; i++)
        {
            var word = _words.IndexOf(text.Slice(text.Tokens[i]));
            if (word < 0 || !_children.TryGetValue(Edge(node, word), out node))
                break;
            if (_nodes[node] is not { } names)
                continue;
            foreach (var (words, name) in names)
            {
                if (!FitsCase(text, token, words))
                    continue;
                best = name;
                length = i - token + 1;
                break;
            }
        }
        return best;
    }

    /// <summary>The name that these words are, and no part of them.</summary>
    public KnownName? Find(string phrase)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(phrase, new TextRange(0, phrase.Length), tokens);
        var node = 0;
        foreach (var token in tokens)
        {
            var word = _words.IndexOf(phrase.AsSpan(token.Start, token.Length));
            if (word < 0 || !_children.TryGetValue(Edge(node, word), out node))
                return null;
        }
        return _nodes[node]?[0].Name;
    }

    private static bool FitsCase(AnalyzedText text, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var slice = text.Slice(text.Tokens[token + i]);
            for (var c = 0; c < slice.Length; c++)
            {
                if (CharClass.IsUpper(words[i][c]) && slice[c] != words[i][c])
                    return false;
            }
        }
        return true;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
