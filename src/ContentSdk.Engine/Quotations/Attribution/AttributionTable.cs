using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What is known of each span, filled paragraph by paragraph.</summary>
internal sealed class AttributionTable(int spans)
{
    private readonly Attributed?[] _found = new Attributed?[spans];
    private readonly QuoteKind[] _kinds = Enumerable.Repeat(QuoteKind.Term, spans).ToArray();

    /// <summary>Cue and speaker of a span, if it has any.</summary>
    public Attributed? Of(int span) => _found[span];

    /// <summary>What the span is.</summary>
    public QuoteKind KindOf(int span) => _kinds[span];

    /// <summary>Reads the paragraphs in order; a quotation may take its speaker from the paragraph before.</summary>
    public void ReadParagraphs(IEnumerable<Flow> flows)
    {
        Flow? previous = null;
        Attributed?[]? previousKnown = null;
        foreach (var flow in flows)
        {
            var known = ReadCues(flow);
            for (var i = 0; i < flow.Count; i++)
            {
                if (flow[i].Kind != FlowKind.Quote || known[i] is not null)
                    continue;
                var shape = QuoteShape.Of(flow, i);
                if (!KindReader.IsUtterance(shape))
                    continue;
                _kinds[flow[i].Span] = QuoteKind.Direct;
                known[i] = _found[flow[i].Span] ?? ImpliedSpeaker.Find(flow, i, known, previous, previousKnown);
                _found[flow[i].Span] ??= known[i];
            }
            previous = flow;
            previousKnown = known;
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
        for (var i = 0; i < flow.Count; i++)
        {
            if (flow[i].Kind != FlowKind.Quote)
                continue;
            var shape = QuoteShape.Of(flow, i);
            if (CueChooser.Choose(flow, i, shape) is not { } candidate)
                continue;
            var span = flow[i].Span;
            known[i] = Attributed.From(flow, candidate);
            if (_found[span] is null || _found[span]!.Score < known[i]!.Score)
                _found[span] = known[i];
            known[i] = _found[span];
            if (_kinds[span] != QuoteKind.Direct)
                _kinds[span] = KindReader.Of(shape, candidate);
        }
        return known;
    }
}
