using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Chooses who speaks: the finders propose, and points that were learned decide.</summary>
internal sealed class SpeakerChooser(ChoiceSession session, ChoiceWeights weights, LanguageChoice language)
{
    private readonly ChoiceBuffer _buffer = new() { Language = LanguageMark(language.Language) };

    /// <summary>What a language's own features are marked with.</summary>
    public static uint LanguageMark(string language) => StableHash.Of(language.AsSpan()) | 1;

    /// <summary>Chooses for the quotation that the session has at hand.</summary>
    public Decision Decide(bool isExplained)
    {
        var rule = session.Quote.Rule;
        session.FillSaid(_buffer);
        var said = weights.OfSaid(_buffer.Features);
        if (said + SaidBonus(rule) <= 0)
            return new(false, -1, false, said, 0, default);
        session.FindCandidates();
        var ranking = new SpeakerRanking();
        for (var i = 0; i < session.Count; i++)
        {
            session.FillSpeaker(_buffer, i);
            ranking.Add(i, session.EntityOf(i) >= 0, weights.OfSpeaker(_buffer.Features) + Bonus(rule, session.EntityOf(i)));
        }
        var (best, next, margin) = ranking.Result;
        var entity = session.EntityOf(best);
        var kind = Certainty.ClassOf(rule, entity, session.Rival);
        var isCertain = entity >= 0 && margin >= language.Margins[kind] && said >= language.SaidPoints[kind];
        // What decided is read before anything is noted: who spoke last is another then.
        var compared = isExplained && next >= 0
            ? ChoiceReasons.Between(
                session, weights, _buffer, best, next, Bonus(rule, entity) - Bonus(rule, session.EntityOf(next)), margin)
            : null;
        session.Note(best);
        return new(true, entity, isCertain, said, margin, compared) { Class = kind };
    }

    private int SaidBonus(RuleReading rule) =>
        rule.Kind == QuoteKind.Term ? -language.TermBonus
            : rule.IsPlainlySaid || session.Quote.IsJoined ? language.SaidBonus
            : rule.Found is { IsImplied: false } ? language.SaidBonus / 2
            : 0;

    private int Bonus(RuleReading rule, int entity) =>
        entity < 0 || rule.Resolution.Entity != entity ? 0
            : (rule.IsGuessFromNoun ? 0 : language.RuleBonus) + (rule.IsPlain ? language.PlainBonus : 0);
}

/// <summary>What was chosen.</summary>
/// <param name="IsSaid">Whether anybody speaks it.</param>
/// <param name="Entity">Who; -1 for nobody named.</param>
/// <param name="IsCertain">Whether the thresholds are met.</param>
/// <param name="Said">Points for somebody speaking it.</param>
/// <param name="Margin">Points ahead of the next.</param>
/// <param name="Compared">Who comes next, and what decided, if that was asked and there was anybody else.</param>
internal readonly record struct Decision(bool IsSaid, int Entity, bool IsCertain, int Said, int Margin, Comparison? Compared)
{
    /// <summary>Which thresholds are for it, by number in <see cref="Certainty"/>.</summary>
    public int Class { get; init; }

    /// <summary>Whether it is somebody who can speak, which a place cannot.</summary>
    public bool CanSpeak { get; init; } = true;

    /// <summary>Whether somebody without a name may be meant.</summary>
    public bool MayBeUnnamed { get; init; }
}
