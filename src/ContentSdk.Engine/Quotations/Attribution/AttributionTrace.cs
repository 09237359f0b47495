using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Choice;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Notes what was looked at for each span, for a person who asks why. Nothing is noted when nobody asks.</summary>
internal sealed class AttributionTrace(int spans)
{
    /// <summary>Why a turn of an interview has its speaker.</summary>
    public static QuoteExplanation Labeled { get; } = new("label before it", null, default, default);

    private readonly List<ExplainedCandidate>?[] _candidates = new List<ExplainedCandidate>?[spans];
    private readonly string?[] _refusals = new string?[spans];

    /// <summary>A cue that may belong to a quotation.</summary>
    public void Consider(Flow flow, int quote, Candidate candidate)
    {
        var found = Attributed.From(flow, candidate);
        var distance = candidate.Cue > quote ? candidate.Cue - quote - 1 : quote - candidate.CueEnd;
        (_candidates[flow[quote].Span] ??= []).Add(new(candidate.Place.ToString(), found.Cue!.Value, found.Speaker, candidate.Score, Math.Max(0, distance)));
    }

    /// <summary>Why the best of them was not taken.</summary>
    public void Refuse(int span, string reason) => _refusals[span] = reason;

    /// <summary>What was noted of a span, beside what came of it.</summary>
    public QuoteExplanation Explain(int span, QuoteSpec quote, RuleReading rule, Decision? decision)
    {
        var isTerm = quote.Kind == QuoteKind.Term;
        var isOther = decision is { IsSaid: true } && quote.Speaker >= 0 && quote.Speaker != rule.Resolution.Entity;
        return new(
            isOther ? "the choice, against the rules" : isTerm ? "nobody speaks it" : Rule(rule.Found),
            isTerm || rule.Found is null ? _refusals[span] ?? (_candidates[span] is null ? "no cue was found" : null) : null,
            quote.IsUncertain ? Doubts(rule, decision).ToEquatableArray() : default,
            (_candidates[span] ?? []).ToEquatableArray())
        {
            Reasons = decision?.Reasons ?? default,
        };
    }

    private static string Rule(Attributed? found) => found is null
        ? "stands by itself"
        : found.Source switch
        {
            SpeakerSource.EarlierQuote => "speaker of the quotation before",
            SpeakerSource.LaterQuote => "speaker of the quotation after",
            SpeakerSource.SentenceBefore => "sentence before",
            SpeakerSource.OwnSentence => "subject of its sentence",
            SpeakerSource.ParagraphBefore => "paragraph before",
            SpeakerSource.Turn => "turn of a dialogue",
            _ => found.Place switch
            {
                CuePlace.Tag => "cue behind it",
                CuePlace.Introduction => "cue before it",
                CuePlace.According => "according to",
                CuePlace.Noun => "noun of speech",
                CuePlace.Trailing => "cue at the end of the sentence",
                _ => "verb at the end of the clause",
            },
        };

    private static IEnumerable<string> Doubts(RuleReading rule, Decision? decision)
    {
        if (rule.Found is { } found)
        {
            if ((found.Doubts & Doubt.GuessedSubject) != 0)
                yield return "the subject was guessed, it does not stand beside its verb";
            if ((found.Doubts & Doubt.WeakCue) != 0)
                yield return "the cue is weak or far away";
            if ((found.Doubts & Doubt.FromContext) != 0)
                yield return "only another sentence names the speaker";
            if (rule.Resolution.IsUncertain)
                yield return "whom the phrase stands for is not sure";
        }
        if (decision is { IsCertain: false })
            yield return "too little speaks for this speaker against the next";
    }
}
