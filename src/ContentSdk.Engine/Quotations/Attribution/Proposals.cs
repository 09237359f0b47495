using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Every cue that a finder proposed for a span, taken by the rules or not.</summary>
internal sealed class Proposals(int spans)
{
    // Six finders look at each part; more than two parts say nothing new.
    private const int Most = 12;

    private readonly List<Proposal>?[] _lists = new List<Proposal>?[spans];

    /// <summary>Notes a proposal.</summary>
    public void Add(Flow flow, int quote, Candidate candidate)
    {
        var list = _lists[flow[quote].Span] ??= [];
        if (list.Count < Most)
            list.Add(new(Attributed.From(flow, candidate), flow[candidate.Cue].Verb.Strength));
    }

    /// <summary>The proposals for a span.</summary>
    public IReadOnlyList<Proposal> Of(int span) => _lists[span] is { } list ? list : [];
}

/// <summary>A cue that a finder proposed.</summary>
/// <param name="Found">Cue, speaker and score.</param>
/// <param name="Strength">Of the verb that is the cue; 0 where it is none.</param>
internal readonly record struct Proposal(Attributed Found, byte Strength)
{
    /// <summary>How the text names the speaker.</summary>
    public TextRange? Speaker => Found.Speaker;
}
