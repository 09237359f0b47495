using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Notes what was looked at for each span, for a person who asks why. Nothing is noted when nobody asks.</summary>
internal sealed class AttributionTrace(int spans)
{
    private readonly List<ExplainedCandidate>?[] _candidates = new List<ExplainedCandidate>?[spans];
    private readonly string?[] _refusals = new string?[spans];

    /// <summary>A cue that may belong to a quotation.</summary>
    public void Consider(Flow flow, int quote, Candidate candidate)
    {
        var found = Attributed.From(flow, candidate);
        var distance = candidate.Cue > quote ? candidate.Cue - quote - 1 : quote - candidate.CueEnd;
        (_candidates[flow[quote].Span] ??= [])
            .Add(new(CueWords.Of(candidate.Place, found.CueKind), found.Cue!.Value, found.Speaker, candidate.Score, Math.Max(0, distance)));
    }

    /// <summary>Why the best of them was not taken.</summary>
    public void Refuse(int span, string reason) => _refusals[span] = reason;

    /// <summary>Why the best was not taken; null where none was refused.</summary>
    public string? RefusalOf(int span) => _refusals[span];

    /// <summary>All that were looked at for a span.</summary>
    public IReadOnlyList<ExplainedCandidate> CandidatesOf(int span) => _candidates[span] ?? [];
}
