using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Choice;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations;

/// <summary>What is in marks, as the rules read it, and what the choice looks at.</summary>
internal sealed class MarkedReading
{
    // How many quotations back the words for the speaker may be.
    private const int MostBefore = 12;

    private readonly AttributionTable _table;
    private readonly IReadOnlyList<QuotationSpan> _marked;
    private readonly int[] _places;
    private readonly IReadOnlyList<QuotationSpan> _spans;
    private readonly QuoteSpec[] _quotes;
    private readonly AnalyzedText _text;
    private readonly SpeakerResolver _speakers;

    /// <summary>Reads the spans by the rules.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">All spans, turns included.</param>
    /// <param name="resolver">Who is who.</param>
    /// <param name="quotes">Has the turns, and gets a quote for each span in marks.</param>
    /// <param name="trace">Told of what was looked at, where somebody asked for it.</param>
    public MarkedReading(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, IMentionResolver resolver, QuoteSpec[] quotes, AttributionTrace? trace)
    {
        (_text, _spans, _quotes) = (text, spans, quotes);
        (_marked, _places) = QuotationSpans.Marked(spans);
        _speakers = new(text, resolver);
        var lexicon = SpeechLexicon.For(text.Language);
        var builder = new FlowBuilder(text, lexicon);
        _table = new(_marked.Count, trace);
        var paragraphs = FlowSet.Paragraphs(text, _marked, builder).ToList();
        _table.ReadParagraphs(paragraphs);
        if (lexicon.Has(LanguageTraits.CueInside))
            _table.ReadCuesInside(FlowSet.Wholes(_marked, builder));
        var insides = FlowSet.Insides(text, _marked, builder).ToList();
        _table.ReadInsides(insides);
        Rules = new RuleReading[_marked.Count];
        for (var i = 0; i < Rules.Length; i++)
            Rules[i] = Read(i, out quotes[_places[i]]);
        Scene = new(text, _marked, resolver, paragraphs, insides);
        Session = new(Scene, _table.Proposals, Rules, _speakers);
    }

    /// <summary>Number of spans in marks.</summary>
    public int Count => _marked.Count;

    /// <summary>What the rules say of each.</summary>
    public RuleReading[] Rules { get; }

    /// <summary>The article as the choice looks at it.</summary>
    public Scene Scene { get; }

    /// <summary>Goes through the quotations.</summary>
    public ChoiceSession Session { get; }

    /// <summary>Where the span is among all spans.</summary>
    public int PlaceOf(int index) => _places[index];

    /// <summary>What the rules say of the span, now that the enclosing quotation is what it is.</summary>
    public RuleReading Read(int index) => Read(index, out _);

    /// <summary>Takes up a span for the choice; false where no paragraph has it.</summary>
    public bool Begin(int index)
    {
        var parent = _spans[_places[index]].Parent;
        if (parent >= 0)
            Rules[index] = Read(index);
        return Session.Begin(index, Rules[index], parent < 0 ? -1 : _quotes[parent].Speaker);
    }

    /// <summary>Whether one of the quotations before it has the words that the rules take for its speaker, and no speaker.</summary>
    public bool GoesOnUnnamed(int index)
    {
        var words = Rules[index].Found is { Source: SpeakerSource.EarlierQuote } found ? found.Speaker : null;
        for (var before = index - 1; words is not null && before >= 0 && index - before <= MostBefore; before--)
        {
            if (_quotes[_places[before]] is { Speaker: < 0, SpeakerRange: var range } && range == words)
                return true;
        }
        return false;
    }

    /// <summary>The quote as the rules have it, of a kind.</summary>
    public QuoteSpec RuleQuote(int index, RuleReading rule, QuoteKind kind)
    {
        var span = _spans[_places[index]];
        var isShort = kind == QuoteKind.Partial && rule.Found is not { IsBesideCue: true, IsImplied: false }
            && RuleQuotes.IsShort(_text, span);
        var quote = RuleQuotes.Of(span, kind, rule.Found, kind == QuoteKind.Term ? Resolution.None : rule.Resolution, isShort);
        return kind != QuoteKind.Term && _table.CueInside(index) is { } cue
            ? quote with { Parts = RuleQuotes.Without(_text.Document.Text, span.Parts, cue) }
            : quote;
    }

    private RuleReading Read(int index, out QuoteSpec quote)
    {
        var (kind, found, span) = (_table.KindOf(index), _table.Of(index), _spans[_places[index]]);
        var resolution = kind == QuoteKind.Term && found is null
            ? Resolution.None
            : _speakers.Resolve(found, span.Parent < 0 ? null : _quotes[span.Parent], span.Outer.Start);
        var rule = new RuleReading(kind, found, resolution);
        quote = RuleQuote(index, rule, kind);
        return rule with { IsUncertain = quote.IsUncertain };
    }
}
