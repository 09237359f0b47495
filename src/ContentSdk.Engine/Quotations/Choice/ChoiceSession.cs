using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// Goes through the quotations of an article in order and has, for each, who may have spoken it, with the features of
/// each. Learning goes the same way as reading.
/// </summary>
internal sealed class ChoiceSession
{
    // Who speaks next is looked for among so many quotations.
    private const int MostAhead = 3;

    private readonly Scene _scene;
    private readonly Proposals _proposals;
    private readonly RuleReading[] _rules;
    private readonly SpeakerResolver _resolver;
    private readonly CandidateFinder _finder;
    private readonly SpeakerFeatures _features;
    private readonly UnnamedFinder _unnamed;
    private SpeakerHistory _history = new();
    private SpokenWords? _wordsBefore;
    private readonly List<int> _proposed = [];
    private IReadOnlyList<Proposal> _list = [];

    public ChoiceSession(Scene scene, Proposals proposals, RuleReading[] rules, SpeakerResolver resolver)
    {
        (_scene, _proposals, _rules, _resolver) = (scene, proposals, rules, resolver);
        Candidates = new(scene.Entities.Length);
        _finder = new(scene);
        _unnamed = new(scene);
        _features = new(scene, new PlainSpeakers(rules, scene.Entities.Length));
    }

    /// <summary>Who may have spoken it.</summary>
    public CandidateList Candidates { get; }

    /// <summary>How many there are: nobody, those with a name, those without.</summary>
    public int Count => Candidates.Count + _unnamed.Found.Count;

    /// <summary>Whom a candidate is; -1 for nobody with a name.</summary>
    public int EntityOf(int candidate) => candidate < Candidates.Count ? Candidates[candidate].Entity : -1;

    /// <summary>What the text calls a candidate without a name; 0 for nothing.</summary>
    public uint NounOf(int candidate) => candidate < Candidates.Count ? 0 : _unnamed.Found[candidate - Candidates.Count].Mention.Noun;

    /// <summary>Who without a name is mentioned before the quotation.</summary>
    public UnnamedRival Rival => _unnamed.Rival;

    /// <summary>The quotation at hand.</summary>
    public QuoteScene Quote { get; private set; } = null!;

    /// <summary>Takes up a span; false where no flow has it.</summary>
    /// <param name="span">The span.</param>
    /// <param name="rule">What the rules say of it, now that the enclosing speaker is known.</param>
    /// <param name="enclosing">Who speaks the quotation around it.</param>
    public bool Begin(int span, RuleReading rule, int enclosing)
    {
        if (_scene.FirstOf(span).Flow < 0)
            return false;
        var quote = Quote = new(_scene, span) { Rule = rule, Enclosing = enclosing, Next = NextAfter(span) };
        if (rule.Resolution.Entity < 0)
            quote.Omitted = _scene.Resolver.ResolveOmitted(_scene.Spans[span].Outer.Start).Entity;
        quote.WordsBefore = quote.IsNested ? null : _wordsBefore;
        Since(quote);
        _list = _proposals.Of(span);
        _proposed.Clear();
        foreach (var proposal in _list)
            _proposed.Add(Whom(proposal, rule, _scene.Spans[span].Outer.Start));
        return true;
    }

    /// <summary>Begins at the first quotation again.</summary>
    public void Restart() => (_history, _wordsBefore) = (new(), null);

    /// <summary>Finds who may have spoken it.</summary>
    public void FindCandidates()
    {
        _finder.Fill(Candidates, Quote, _proposed, _history);
        _unnamed.Find(Quote, _history);
        _features.Begin(Quote, _list, _proposed, _history);
    }

    /// <summary>The features of a candidate.</summary>
    public void FillSpeaker(ChoiceBuffer buffer, int candidate)
    {
        buffer.Clear();
        if (candidate < Candidates.Count)
            _features.Fill(buffer, Candidates[candidate]);
        else
            _features.FillUnnamed(buffer, _unnamed.Found[candidate - Candidates.Count]);
    }

    /// <summary>The features that tell whether anybody said it.</summary>
    public void FillSaid(ChoiceBuffer buffer)
    {
        buffer.Clear();
        SaidFeatures.Fill(buffer, _scene, Quote, _list, _rules);
    }

    /// <summary>Notes who spoke it.</summary>
    public void Note(int candidate)
    {
        var entity = EntityOf(candidate);
        if (!Quote.IsNested)
        {
            _history.Add(Quote.Span, entity, candidate == 0 ? _features.Noun : NounOf(candidate));
            _wordsBefore = Quote.Words;
        }
    }

    // A pronoun or a noun that the rules did not take is not asked for its meaning: that would be a guess about a guess.
    private int Whom(Proposal proposal, RuleReading rule, int position) => proposal.Speaker is not { } phrase ? -1
        : rule.Found?.Speaker is { } taken && taken == phrase ? rule.Resolution.Entity
        : proposal.Found.SpeakerKind == PhraseKind.Name ? _resolver.Resolve(proposal.Found, null, position).Entity : -1;

    private (int Entity, int Paragraphs) NextAfter(int span)
    {
        if (_scene.Spans[span].Parent >= 0)
            return (-1, 0);
        var paragraph = _scene.LastOf(span).Flow;
        for (int next = span + 1, looked = 0; next < _rules.Length && looked < MostAhead; next++, looked++)
        {
            if (_scene.Spans[next].Parent < 0
                && _rules[next] is { Kind: not QuoteKind.Term, Found: { IsImplied: false }, Resolution.Entity: var entity and >= 0 })
                return (entity, _scene.FirstOf(next).Flow - paragraph);
        }
        return (-1, 0);
    }

    private void Since(QuoteScene quote)
    {
        if (_history.LastSpan < 0 || quote.IsNested)
            return;
        var (flow, item) = _scene.LastOf(_history.LastSpan);
        quote.ParagraphsSince = Math.Max(0, quote.Paragraph - flow);
        if (flow != quote.Paragraph)
            return;
        quote.SentencesSince = Math.Max(0, quote.Flow.Flow[quote.Item].Sentence - quote.Flow.Flow[item].Sentence);
        quote.IsSomebodyNamedSince = quote.Flow.FirstFrom(quote.Item) > quote.Flow.FirstFrom(item);
    }
}
