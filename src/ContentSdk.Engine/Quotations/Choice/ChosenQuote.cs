using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Makes of what was chosen a quote.</summary>
internal static class ChosenQuote
{
    private const int WordsOfUtterance = 5;

    /// <summary>What the span is, once somebody is known to have said it or not.</summary>
    public static QuoteKind KindOf(QuoteKind rule, QuoteShape shape, bool isSaid) =>
        !isSaid ? QuoteKind.Term : rule != QuoteKind.Term ? rule
        : shape.BeginsUpper && (shape.EndsInside || shape.Words >= WordsOfUtterance) ? QuoteKind.Direct : QuoteKind.Partial;

    /// <summary>The quote with the speaker that was chosen instead of the rules'.</summary>
    /// <param name="quote">The quote as the rules have it, with nobody named where nobody was chosen.</param>
    /// <param name="session">What is around it.</param>
    /// <param name="decision">What was chosen.</param>
    /// <param name="mentions">The names of the article.</param>
    /// <param name="goesOn">Whether it goes on after a quotation that has its words for the speaker, and nobody named either.</param>
    public static QuoteSpec Of(
        QuoteSpec quote, ChoiceSession session, Decision decision, IReadOnlyList<MentionSpec> mentions, bool goesOn)
    {
        var found = session.Quote.Rule.Found;
        if (decision.Entity < 0)
            return OfNobody(quote, found, goesOn);
        // The phrase says who speaks, and the rules only took it for somebody else; a name that means another is none of this speaker's.
        var phrase = found is { IsImplied: false, SpeakerKind: not PhraseKind.Name } ? found.Speaker : null;
        var (range, attribution) = phrase is not null ? (phrase, KindOf(found!.SpeakerKind)) : NameIn(session, decision.Entity, mentions);
        return quote with
        {
            Speaker = decision.Entity,
            SpeakerRange = range,
            Cue = found is { IsImplied: false } ? found.Cue : null,
            Attribution = attribution,
            IsUncertain = !decision.IsCertain,
        };
    }

    // The words are kept, also in a quotation that goes on. A name means somebody, but it is open whom.
    private static QuoteSpec OfNobody(QuoteSpec quote, Attributed? found, bool goesOn)
    {
        var isName = found is { SpeakerKind: PhraseKind.Name };
        return found is { Speaker: not null } && (goesOn || !found.IsImplied) && !(isName && found.Doubts != Doubt.None)
            ? quote with { IsUncertain = isName || quote.IsUncertain }
            : quote with
            {
                SpeakerRange = null,
                Cue = found is { IsImplied: false } ? found.Cue : null,
                Attribution = AttributionKind.None,
                IsUncertain = false,
            };
    }

    private static (TextRange? Range, AttributionKind Attribution) NameIn(
        ChoiceSession session, int entity, IReadOnlyList<MentionSpec> mentions)
    {
        for (var i = 1; i < session.Candidates.Count; i++)
        {
            var speaker = session.Candidates[i];
            if (speaker.Entity != entity || (speaker.Before < 0 && speaker.After < 0))
                continue;
            var name = speaker.After >= 0 && (speaker.Before < 0 || speaker.BetweenAfter < speaker.BetweenBefore)
                ? session.Quote.LastFlow[speaker.After]
                : session.Quote.Flow[speaker.Before];
            return At(name, mentions);
        }
        // “We waited,” Orlev told Quist, “a whole year.” Who is named between two parts is on neither side.
        var quote = session.Quote;
        for (var i = quote.Flow.FirstFrom(quote.Item);
            quote.Flow == quote.LastFlow && i < quote.Flow.Count && quote.Flow[i].First < quote.LastItem;
            i++)
        {
            if (quote.Flow[i].Entity == entity)
                return At(quote.Flow[i], mentions);
        }
        return (null, AttributionKind.Implied);
    }

    private static (TextRange? Range, AttributionKind Attribution) At(PlacedName name, IReadOnlyList<MentionSpec> mentions) =>
        (mentions[name.Mention].Range, name.Kind switch
        {
            MentionKind.Pronoun => AttributionKind.Pronoun,
            MentionKind.Nominal => AttributionKind.Nominal,
            _ => AttributionKind.Named,
        });

    private static AttributionKind KindOf(PhraseKind kind) => kind switch
    {
        PhraseKind.Name => AttributionKind.Named,
        PhraseKind.Pronoun => AttributionKind.Pronoun,
        _ => AttributionKind.Nominal,
    };
}
