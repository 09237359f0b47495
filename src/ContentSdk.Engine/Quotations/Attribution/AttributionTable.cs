using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What is known of each span, filled paragraph by paragraph.</summary>
/// <param name="spans">Number of spans.</param>
/// <param name="trace">Told of what was looked at, where somebody asked for it.</param>
internal sealed class AttributionTable(int spans, AttributionTrace? trace)
{
    private const int WordsOfLower = 4;
    private const int WordsOfUpper = 5;

    private readonly Dictionary<int, TextRange> _cues = [];

    // What the quotations of the paragraph at hand look like, in order.
    private readonly List<QuoteShape> _shapes = [];
    private readonly Attributed?[] _found = new Attributed?[spans];
    private readonly QuoteKind[] _kinds = Enumerable.Repeat(QuoteKind.Term, spans).ToArray();

    /// <summary>Every cue that was found, taken or not.</summary>
    public Proposals Proposals { get; } = new(spans);

    /// <summary>Cue and speaker of a span, if it has any.</summary>
    public Attributed? Of(int span) => _found[span];

    /// <summary>What stands between the marks without being spoken: the cue inside them.</summary>
    public TextRange? CueInside(int span) => _cues.TryGetValue(span, out var range) ? range : null;

    /// <summary>What the span is.</summary>
    public QuoteKind KindOf(int span) => _kinds[span];

    /// <summary>Reads the paragraphs in order; a quotation may take its speaker from the paragraph before.</summary>
    public void ReadParagraphs(IEnumerable<Flow> flows)
    {
        Flow? previous = null;
        Attributed?[]? previousKnown = null;
        foreach (var flow in flows)
        {
            var known = flow.MayHaveQuotes ? ReadCues(flow) : null;
            if (known is not null)
                FillParagraph(flow, known, previous, previousKnown);
            if (NextLineSignature.Of(flow, previous) is { } signed)
                Sign(previous![previous.Count - 1].Span, signed);
            previous = flow;
            previousKnown = known;
        }
    }

    private void FillParagraph(Flow flow, Attributed?[] known, Flow? previous, Attributed?[]? previousKnown)
    {
        if (flow.Lexicon.Has(LanguageTraits.DropsSubject))
            FillLeftOut(flow, known, previous, previousKnown);
        var next = 0;
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i].Kind != FlowKind.Quote)
                continue;
            var shape = _shapes[next++];
            if (known[i] is not null)
                continue;
            if (KindReader.IsUtterance(shape) || (KindReader.IsSentence(shape) && FollowsUtterance(flow, i, known)))
                Imply(flow, i, QuoteKind.Direct, known, ImpliedSpeaker.Find(flow, i, known, previous, previousKnown));
            else if (KindReader.IsAnnounced(flow, i, shape) && !CueChooser.IsNamed(flow, i, shape))
                Imply(
                    flow, i, QuoteKind.Direct, known,
                    ImpliedSpeaker.InParagraph(flow, i, known) is { } speaker ? speaker with { IsAnnounced = true } : null);
            else if (shape.IsClause && !CueChooser.IsNamed(flow, i, shape))
                ImplyClause(flow, i, shape, known);
        }
    }

    // Dijo que: the cue stays, the subject comes from before.
    private void FillLeftOut(Flow flow, Attributed?[] known, Flow? previous, Attributed?[]? previousKnown)
    {
        for (var i = 0; i < flow.Count; i++)
        {
            if (known[i] is not { Speaker: null } found
                || ImpliedSpeaker.LeftOut(flow, i, known, previous, previousKnown) is not { } speaker)
                continue;
            known[i] = _found[flow[i].Span] = speaker with { Cue = found.Cue, Place = found.Place };
        }
    }

    // “It is cold,” Orlev said. “Come.”
    private bool FollowsUtterance(Flow flow, int quote, Attributed?[] known)
    {
        for (var i = quote - 1; i >= 0 && flow[quote].Sentence - flow[i].Sentence <= 1; i--)
        {
            if (flow[i].Kind == FlowKind.Quote)
                return known[i] is { Speaker: not null } && _kinds[flow[i].Span] == QuoteKind.Direct;
        }
        return false;
    }

    private void Sign(int span, Attributed signed)
    {
        if (_found[span] is { IsImplied: false, Speaker: not null })
            return;
        _found[span] = signed;
        if (_kinds[span] == QuoteKind.Term)
            _kinds[span] = QuoteKind.Direct;
    }

    private void ImplyClause(Flow flow, int quote, QuoteShape shape, Attributed?[] known)
    {
        var speaker = ImpliedSpeaker.InParagraph(flow, quote, known);
        // Nothing but a subject in front: a short fragment is more often the writer's.
        if (speaker is { Source: SpeakerSource.OwnSentence } && shape.Words < (shape.BeginsUpper ? WordsOfUpper : WordsOfLower))
            return;
        if (speaker is not null || KindReader.IsUtteranceAlone(shape))
            Imply(flow, quote, shape is { BeginsUpper: true, OpensSentence: true } ? QuoteKind.Direct : QuoteKind.Partial, known, speaker);
    }

    private void Imply(Flow flow, int quote, QuoteKind kind, Attributed?[] known, Attributed? speaker)
    {
        var span = flow[quote].Span;
        if (_kinds[span] != QuoteKind.Direct)
            _kinds[span] = kind;
        known[quote] = _found[span] ??= speaker;
    }

    /// <summary>Reads cues that stand inside the marks, for what has none outside.</summary>
    public void ReadCuesInside(IEnumerable<(int Span, Flow Flow)> wholes)
    {
        foreach (var (span, flow) in wholes)
        {
            if (_found[span] is { IsImplied: false } || InsideCueFinder.Find(flow) is not { } cue)
                continue;
            _found[span] = cue.Candidate.Speaker is null && _found[span] is { } implied ? implied : Attributed.From(flow, cue.Candidate);
            _kinds[span] = QuoteKind.Direct;
            _cues.Add(
                span, TextRange.FromBounds(flow[cue.Start].Range.Start, cue.End < flow.Count ? flow[cue.End].Range.Start : flow.Range.End));
        }
    }

    /// <summary>Reads the insides of quotations.</summary>
    public void ReadInsides(IEnumerable<Flow> flows)
    {
        foreach (var flow in flows)
            ReadCues(flow);
    }

    private Attributed?[] ReadCues(Flow flow)
    {
        var known = new Attributed?[flow.Count];
        _shapes.Clear();
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i].Kind != FlowKind.Quote)
                continue;
            var shape = QuoteShape.Of(flow, i);
            _shapes.Add(shape);
            if (CueChooser.Choose(flow, i, shape, Proposals, trace) is not { } candidate)
                continue;
            var span = flow[i].Span;
            known[i] = Attributed.From(flow, candidate);
            if (_found[span] is null || _found[span]!.Score < known[i]!.Score)
                _found[span] = known[i];
            known[i] = _found[span];
            if (_kinds[span] != QuoteKind.Direct)
                _kinds[span] = KindReader.Of(flow, shape, candidate);
        }
        return known;
    }
}
