using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>An article as the choice of speakers looks at it: its paragraphs, where its quotations and its names are.</summary>
internal sealed class Scene
{
    private readonly List<Flow> _flows;
    private readonly SceneFlow?[] _read;
    private readonly int[] _starts;
    private readonly uint[]?[] _nameWords;
    private EntityTraits[]? _traits;
    private PronounVotes? _pronouns;
    private readonly (int Flow, int Item)[] _first;
    private readonly (int Flow, int Item)[] _last;

    public Scene(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, IReadOnlyList<Flow> paragraphs,
        IReadOnlyList<Flow> insides)
    {
        (Text, Spans, Resolver, Paragraphs) = (text, spans, resolver, paragraphs.Count);
        (Mentions, Entities) = (ArrayOf(resolver.Mentions), ArrayOf(resolver.Entities));
        Hints = resolver as IEntityHints;
        _flows = [.. paragraphs, .. insides];
        _read = new SceneFlow?[_flows.Count];
        _starts = Array.ConvertAll(Mentions, static mention => mention.Range.Start);
        _nameWords = new uint[]?[Entities.Length];
        _first = new (int, int)[spans.Count];
        _last = new (int, int)[spans.Count];
        for (var i = 0; i < spans.Count; i++)
            _first[i] = _last[i] = (-1, -1);
        for (var flow = 0; flow < _flows.Count; flow++)
        {
            for (var item = 0; _flows[flow].MayHaveQuotes && item < _flows[flow].Count; item++)
            {
                if (_flows[flow][item] is not { Kind: FlowKind.Quote } quote)
                    continue;
                if (_first[quote.Span].Flow < 0)
                    _first[quote.Span] = (flow, item);
                _last[quote.Span] = (flow, item);
            }
        }
    }

    /// <summary>The article.</summary>
    public AnalyzedText Text { get; }

    /// <summary>What is in marks.</summary>
    public IReadOnlyList<QuotationSpan> Spans { get; }

    /// <summary>Who is who.</summary>
    public IMentionResolver Resolver { get; }

    /// <summary>All mentions, sorted by start.</summary>
    public MentionSpec[] Mentions { get; }

    /// <summary>The entities that mentions name.</summary>
    public EntitySpec[] Entities { get; }

    /// <summary>What else is known of entities, if anything.</summary>
    public IEntityHints? Hints { get; }

    /// <summary>Number of paragraphs; the insides of quotations come after them.</summary>
    public int Paragraphs { get; }

    /// <summary>A paragraph or the inside of a quotation.</summary>
    public SceneFlow this[int index] => _read[index] ??= new(_flows[index], Mentions, _starts);

    /// <summary>Where the span begins: its flow, -1 where no flow has it, and its item there.</summary>
    public (int Flow, int Item) FirstOf(int span) => _first[span];

    /// <summary>Where the last part of the span is.</summary>
    public (int Flow, int Item) LastOf(int span) => _last[span];

    /// <summary>The span that stands in no other and has this one in it.</summary>
    public int TopOf(int span)
    {
        while (Spans[span].Parent >= 0)
            span = Spans[span].Parent;
        return span;
    }

    /// <summary>Number of the first mention that begins at a position or after it.</summary>
    public int FirstMentionFrom(int position)
    {
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The pronouns that follow people's names.</summary>
    public PronounVotes Pronouns => _pronouns ??= new(this);

    /// <summary>What features ask of an entity.</summary>
    public ref readonly EntityTraits TraitsOf(int entity) => ref (_traits ??= EntityTraits.Of(Entities, Hints))[entity];

    /// <summary>The word of a token in any case, 0 where it is none.</summary>
    public uint WordAt(int token) => Text.Tokens[token].Kind == TokenKind.Word ? (uint)Text.Hashes[token] : 0;

    /// <summary>Whether the name of an entity has the word.</summary>
    public bool HasInName(int entity, uint word)
    {
        var words = _nameWords[entity] ??= WordsOf(Entities[entity].Name);
        return Array.IndexOf(words, word) >= 0;
    }

    // Asked for again and again, a list would be called each time.
    private static T[] ArrayOf<T>(IReadOnlyList<T> list) => list as T[] ?? list.ToArray();

    private static uint[] WordsOf(string name) =>
        Array.ConvertAll(name.Split(' '), static word => (uint)FoldedWord.Hash(word.AsSpan()));

    /// <summary>Whether the position is in the headline.</summary>
    public bool IsInTitle(int position) =>
        Text.TitleBlock >= 0 && Text.TitleBlock < Text.Blocks.Length && Text.Blocks[Text.TitleBlock] is var title && position >= title.Start
        && position < title.End;
}
