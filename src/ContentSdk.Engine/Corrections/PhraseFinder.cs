using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>
/// Finds many phrases in a text in one pass (Aho and Corasick's automaton, over words and marks), so that neither the number of
/// phrases nor their likeness counts. A phrase is found as it stands, capitals and all, inside one paragraph.
/// </summary>
internal sealed class PhraseFinder
{
    // Phrases within phrases, over a text of nothing else, would take memory with its square.
    private int _placesLeft = 2_000_000;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _children = [];
    private readonly List<PhraseNode> _nodes = [new(0, 0, 0)];
    private readonly WordJoins _joins;

    private PhraseFinder(WordJoins joins) => _joins = joins;

    private sealed class PhraseNode(int parent, int word, int depth)
    {
        public int Parent { get; } = parent;

        public int Word { get; } = word;

        public int Depth { get; } = depth;

        public int Failure { get; set; }

        // The nearest node by way of failures at which a phrase ends, or 0.
        public int Output { get; set; }

        public List<TextRange>? Places { get; set; }
    }

    /// <summary>For each phrase where it stands, in order of the text.</summary>
    public static IReadOnlyList<TextRange>[] Find(AnalyzedText text, IReadOnlyList<string> phrases)
    {
        var finder = new PhraseFinder(WordJoins.For(text.Language));
        var ends = phrases.Select(finder.Add).ToArray();
        finder.Link();
        finder.Read(text);
        return Array.ConvertAll(ends, end => (IReadOnlyList<TextRange>?)finder._nodes[end].Places ?? []);
    }

    private int Add(string phrase)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(phrase, new(0, phrase.Length), _joins, tokens);
        var node = 0;
        foreach (var token in tokens)
        {
            var spelled = Spelling.Exact(phrase.Substring(token.Start, token.Length));
            if (!_words.TryGetValue(spelled, out var word))
                _words.Add(spelled, word = _words.Count);
            if (!_children.TryGetValue(Edge(node, word), out var child))
            {
                child = _nodes.Count;
                _children.Add(Edge(node, word), child);
                _nodes.Add(new(node, word, _nodes[node].Depth + 1));
            }
            node = child;
        }
        if (node > 0)
            _nodes[node].Places ??= [];
        return node;
    }

    private void Link()
    {
        // Shallow nodes first: their failures are what deeper ones need.
        foreach (var index in Enumerable.Range(1, _nodes.Count - 1).OrderBy(index => _nodes[index].Depth))
        {
            var node = _nodes[index];
            node.Failure = node.Parent == 0 ? 0 : Step(_nodes[node.Parent].Failure, node.Word);
            node.Output = _nodes[node.Failure].Places is null ? _nodes[node.Failure].Output : node.Failure;
        }
    }

    private void Read(AnalyzedText text)
    {
        for (var block = 0; block + 1 < text.BlockStarts.Length; block++)
        {
            var state = 0;
            for (var i = text.BlockStarts[block]; i < text.BlockStarts[block + 1]; i++)
            {
                state = _words.TryGetValue(Spelling.Exact(text.Slice(text.Tokens[i]).ToString()), out var word) ? Step(state, word) : 0;
                for (var end = _nodes[state].Places is null ? _nodes[state].Output : state;
                    end > 0 && _placesLeft > 0;
                    end = _nodes[end].Output, _placesLeft--)
                    _nodes[end].Places!.Add(TextRange.FromBounds(text.Tokens[i - _nodes[end].Depth + 1].Start, text.Tokens[i].End));
            }
        }
    }

    private int Step(int state, int word)
    {
        int child;
        while (!_children.TryGetValue(Edge(state, word), out child) && state > 0)
            state = _nodes[state].Failure;
        return child;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
