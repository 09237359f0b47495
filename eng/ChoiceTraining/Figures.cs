using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Choice;

namespace ContentSdk.ChoiceTraining;

/// <summary>What was chosen for one quotation of an article that the weights did not learn from.</summary>
internal readonly record struct Outcome(
    string Language, int Fold, int Class, int Margin, int Said, bool HasEntity, bool IsRight, bool IsSaid, GoldKind Gold, bool IsNamed,
    bool CanBeSure, Loss Loss);

/// <summary>Where a named speaker that was not chosen was lost.</summary>
internal enum Loss
{
    None,
    Unread,
    NoCandidate,
    Choice,
    Term,
}

/// <summary>Chooses and counts.</summary>
internal static class Figures
{
    public static IEnumerable<Outcome> Of(GoldArticle article, ChoiceWeights weights)
    {
        var reading = article.Reading;
        reading.Session.Restart();
        var chooser = new SpeakerChooser(reading.Session, weights, weights.For(article.Language)!);
        for (var i = 0; i < reading.Count; i++)
        {
            if (!reading.Begin(i))
                continue;
            var decision = chooser.Decide(false);
            var gold = article.Quotes[i];
            if (gold.Kind == GoldKind.Unknown)
                continue;
            var kind = decision.Entity < 0 ? EntityKind.Place : reading.Scene.Resolver.Entities[decision.Entity].Kind;
            yield return new(
                article.Language, article.Fold, decision.Class, decision.Margin, decision.Said,
                decision.Entity >= 0, decision.IsSaid && gold.Is(decision.Entity), decision.IsSaid,
                gold.Kind, gold.Speaker == 1, kind is not (EntityKind.Place or EntityKind.Event), LossOf(reading.Session, gold, decision));
        }
    }

    private static Loss LossOf(ChoiceSession session, GoldQuote gold, Decision decision)
    {
        if (gold is not { Kind: GoldKind.Said, Speaker: 1 })
            return Loss.None;
        if (!decision.IsSaid)
            return Loss.Term;
        if (gold.Is(decision.Entity))
            return Loss.None;
        if (gold.Entities.Count == 0)
            return Loss.Unread;
        for (var i = 0; i < session.Candidates.Count; i++)
        {
            if (gold.Is(session.Candidates[i].Entity))
                return Loss.Choice;
        }
        return Loss.NoCandidate;
    }

    public static double Joint(IReadOnlyList<Outcome> outcomes, int said) =>
        200.0 * outcomes.Count(static outcome => outcome.IsRight) / (said + outcomes.Count(static outcome => outcome.IsSaid));
}
