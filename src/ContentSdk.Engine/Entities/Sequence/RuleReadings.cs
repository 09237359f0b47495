using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// What the rules read at each token: part of which candidate, of which kind, how sure. The
/// model weighs it like any other evidence.
/// </summary>
internal sealed class RuleReadings
{
    private const int SureMargin = 5, SureTitle = 72, SureName = 36, Sure = 12;

    private readonly NameText _text;
    private readonly List<NameCandidate> _candidates;
    private readonly int[] _at;
    private readonly Dictionary<string, KindScores> _sums = new(StringComparer.Ordinal);

    public RuleReadings(NameText text, List<NameCandidate> candidates)
    {
        _text = text;
        _candidates = candidates;
        _at = new int[text.Tokens.Length];
        for (var i = 0; i < candidates.Count; i++)
        {
            var name = candidates[i];
            for (var token = name.First; token <= name.Last; token++)
                _at[token] = i + 1;
            _sums[name.Key] = _sums.TryGetValue(name.Key, out var sum) ? sum + name.Scores : name.Scores;
        }
    }

    /// <summary>The candidate that the token belongs to, if any.</summary>
    public NameCandidate? At(int token) => token >= 0 && token < _at.Length && _at[token] > 0 ? _candidates[_at[token] - 1] : null;

    /// <summary>0 for none, else which part of a candidate: begins, inside, ends, alone.</summary>
    public uint Part(int token) => At(token) is not { } name ? 0u
        : name.First == name.Last ? 4u : token == name.First ? 1u : token == name.Last ? 3u : 2u;

    /// <summary>Points for each token of a reading that is sure beyond what the model could learn, else 0.</summary>
    public int SurePoints(NameCandidate name)
    {
        var (kind, margin) = _sums[name.Key].Best();
        if (margin < SureMargin)
            return 0;
        if (kind is EntityKind.Event or EntityKind.CreativeWork && name.Words > 1)
            return SureTitle;
        if (IsKnownAs(name, kind))
            return NameArticles.Begin(name.Known!.Canonical) ? SureTitle : SureName;
        return kind == EntityKind.Person || name.Words > 1 ? Sure : 0;
    }

    private bool IsKnownAs(NameCandidate name, EntityKind kind) =>
        name.Known is { IsDemonym: false } known && known.Kind == kind
        && (name.Words > 1 || _text.Is(name.First - 1, ContextRole.DefiniteArticle)
            || !_text.Has(name.First, WordTraits.Given | WordTraits.Surname));

    /// <summary>Kind of the candidate by all its mentions, and by how much it is ahead, in three steps.</summary>
    public (uint Kind, uint Margin) Kind(NameCandidate name)
    {
        var (kind, margin) = _sums[name.Key].Best();
        return ((uint)kind, margin < 3 ? 0u : margin < 8 ? 1u : 2u);
    }
}
