using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>Why a quote has the speaker that it has, or none. Made only when somebody asks.</summary>
/// <param name="Rule">What decided.</param>
/// <param name="Refusal">Why no cue was taken, where none was.</param>
/// <param name="Doubts">Why the speaker is uncertain; empty where it is not.</param>
/// <param name="Candidates">The cues that were looked at.</param>
public sealed record QuoteExplanation(
    string Rule, string? Refusal, EquatableArray<string> Doubts, EquatableArray<ExplainedCandidate> Candidates)
{
    /// <summary>
    /// What made the most of the difference between the speaker and the next best, with its
    /// points, and what all others made; empty where nothing was chosen.
    /// </summary>
    public EquatableArray<string> Reasons { get; init; }

    /// <summary>Who comes next; null where there was nobody to choose from.</summary>
    public ExplainedNext? Next { get; init; }
}

/// <summary>The candidate that comes next after the chosen speaker.</summary>
/// <param name="Speaker">Who; null for nobody who has a name.</param>
/// <param name="Lead">Points that the chosen speaker is ahead.</param>
/// <param name="SureFrom">
/// The lead from which a speaker found in this way is sure; null where no lead is enough, or nobody was chosen.
/// </param>
public sealed record ExplainedNext(string? Speaker, int Lead, int? SureFrom);

/// <summary>A cue that may belong to a quotation. Ranges are in <see cref="SourceDocument.Text"/>.</summary>
/// <param name="Finder">How it stands to the quotation, in words.</param>
/// <param name="Cue">Where it stands.</param>
/// <param name="Speaker">Who, if the text says so there.</param>
/// <param name="Score">How well it fits; the highest is taken, if it is high enough.</param>
/// <param name="Distance">Words and marks between cue and quotation.</param>
public sealed record ExplainedCandidate(string Finder, TextRange Cue, TextRange? Speaker, int Score, int Distance);
