using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Finds who may have spoken a quotation. Looks at a bounded number of names, however many there are.</summary>
internal sealed class CandidateFinder(Scene scene)
{
    private const int MostNames = 30;
    private const int MostRecent = 7;
    private const int MostParagraphs = 12;

    private readonly SeenEntities _seen = new(scene.Entities.Length);
    private readonly SeenEntities _subjects = new(scene.Entities.Length);

    /// <summary>Fills the list.</summary>
    public void Fill(CandidateList list, QuoteScene quote, IReadOnlyList<int> proposed, SpeakerHistory history)
    {
        list.Clear();
        list.Of(quote.Rule.Resolution.Entity);
        foreach (var entity in proposed)
            list.Of(entity);
        list.Of(quote.Enclosing);
        list.Of(history.Last);
        InSentence(list, quote);
        list.Of(history.Other);
        list.Of(history.Second);
        Around(list, quote);
        InParagraphBefore(list, quote);
        list.Of(quote.Next.Entity);
        list.Of(quote.Omitted);
        Recent(list, quote);
        if (scene.Entities.Length > 0)
            list.Of(0);
        WithoutComplements(list, quote);
        WithoutOtherAges(list, quote.Rule);
        if (quote is { IsNested: false, Rule.Found.SpeakerKind: PhraseKind.Pronoun, Shape.BeginsUpper: true })
            WithoutNamed(list, quote);
    }

    // The 33-year-old said so: only who is 33, and if nobody is known to be, nobody who is known to be of another age.
    private void WithoutOtherAges(CandidateList list, RuleReading rule)
    {
        if (rule is not { Found: { Source: SpeakerSource.Cue, SpeakerKind: PhraseKind.Nominal, Speaker: { } phrase } })
            return;
        for (var i = list.Count - 1; i > 0; i--)
        {
            if (rule.Resolution.IsExact ? list[i].Entity != rule.Resolution.Entity
                : scene.Hints?.IsOfOtherAge(list[i].Entity, phrase) == true)
                list.Remove(i);
        }
    }

    // “Orlev was the best of us,” he said: he is not Orlev.
    private void WithoutNamed(CandidateList list, QuoteScene quote)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            if (scene.Entities[list[i].Entity].Kind == EntityKind.Person
                && quote.Words.PlaceOf(list[i].Entity) > NamedPlace.Nowhere)
                list.Remove(i);
        }
    }

    // The widow of Captain Orlev: Orlev says nothing.
    private void WithoutComplements(CandidateList list, QuoteScene quote)
    {
        if (quote.Rule is not { Found: { Source: SpeakerSource.Cue, SpeakerKind: PhraseKind.Nominal, Speaker: { } phrase } } rule)
            return;
        for (var i = list.Count - 1; i > 0; i--)
        {
            var speaker = list[i];
            if (speaker.Entity != rule.Resolution.Entity && scene.Entities[speaker.Entity].Kind == EntityKind.Person
                && (IsIn(phrase, quote.Flow, speaker.Before) || IsIn(phrase, quote.LastFlow, speaker.After)))
                list.Remove(i);
        }
    }

    private bool IsIn(TextRange phrase, SceneFlow flow, int name) =>
        name >= 0 && flow[name].Kind == MentionKind.Name && scene.Mentions[flow[name].Mention].Range.Overlaps(phrase);

    private void InSentence(CandidateList list, QuoteScene quote)
    {
        var flow = quote.Flow;
        _seen.Clear();
        for (var i = flow.FirstFrom(quote.Item) - 1; i >= 0 && flow[i].First >= quote.Start && _seen.Count < MostRecent; i--)
        {
            if (list.Of(flow[i].Entity) is { Before: < 0 } speaker)
                (speaker.Before, speaker.BetweenBefore) = (i, _seen.Count);
            _seen.Note(flow[i].Entity);
        }
        flow = quote.LastFlow;
        _seen.Clear();
        for (var i = flow.FirstFrom(quote.LastItem); i < flow.Count && flow[i].First < quote.End && _seen.Count < MostRecent; i++)
        {
            if (list.Of(flow[i].Entity) is { After: < 0 } speaker)
                (speaker.After, speaker.BetweenAfter) = (i, _seen.Count);
            _seen.Note(flow[i].Entity);
        }
    }

    private static void Around(CandidateList list, QuoteScene quote)
    {
        var flow = quote.Flow;
        if (quote.Start > 0)
        {
            var begin = flow.Flow.SentenceStart(quote.Start - 1);
            int first = flow.FirstFrom(begin), end = Math.Min(flow.FirstFrom(quote.Start), first + MostRecent);
            for (var i = first; i < end; i++)
            {
                if (list.Of(flow[i].Entity) is { } speaker && (speaker.SentenceBefore < 0 || flow[i].Kind != MentionKind.Name))
                    (speaker.SentenceBefore, speaker.OrderBefore) = (i, i - first);
            }
        }
        flow = quote.LastFlow;
        if (quote.End < flow.Flow.Count)
        {
            var end = flow.Flow.SentenceEnd(quote.End);
            var first = flow.FirstFrom(quote.End);
            for (var i = first; i < flow.Count && flow[i].First < end && i - first < MostRecent; i++)
            {
                if (list.Of(flow[i].Entity) is { SentenceAfter: < 0 } speaker)
                    speaker.SentenceAfter = i;
            }
        }
    }

    // Pell asked what came next. “I gave it back.”
    private static void InParagraphBefore(CandidateList list, QuoteScene quote)
    {
        if (quote.BeforeParagraph is not { } flow)
            return;
        var first = flow.FirstFrom(flow.Flow.SentenceStart(flow.Flow.Count - 1));
        for (var i = first; i < flow.Count && i - first < MostRecent; i++)
        {
            if (list.Of(flow[i].Entity) is { } speaker)
                (speaker.ParagraphBefore, speaker.OrderInParagraph) = (i, i - first);
        }
    }

    private void Recent(CandidateList list, QuoteScene quote)
    {
        _seen.Clear();
        _subjects.Clear();
        var (paragraph, item) = quote.IsNested ? scene.FirstOf(scene.TopOf(quote.Span)) : (quote.Paragraph, quote.Item);
        var looked = 0;
        for (var back = 0; paragraph >= 0 && back < MostParagraphs && looked < MostNames; back++, paragraph--, item = int.MaxValue)
        {
            var flow = scene[paragraph];
            for (var i = flow.FirstFrom(item) - 1; i >= 0 && looked < MostNames; i--, looked++)
            {
                var entity = flow[i].Entity;
                if (scene.Entities[entity].Kind is not (EntityKind.Person or EntityKind.Organization))
                    continue;
                var speaker = _seen.Count < MostRecent || _subjects.Count < MostRecent ? list.Of(entity) : null;
                if (speaker is { Recency: < 0 })
                    (speaker.Recency, speaker.ParagraphsBack) = (_seen.Count, back);
                _seen.Note(entity);
                if (!Names.IsSubject(flow, i))
                    continue;
                if (speaker is { SubjectRecency: < 0 })
                    speaker.SubjectRecency = _subjects.Count;
                _subjects.Note(entity);
            }
        }
    }
}

/// <summary>What the words beside a name say of it.</summary>
internal static class Names
{
    /// <summary>Whether the name looks like the subject of its sentence: nothing governs it, and it comes first or before a verb.</summary>
    public static bool IsSubject(SceneFlow flow, int name)
    {
        var (items, placed) = (flow.Flow, flow[name]);
        if (placed.First > 0 && items[placed.First - 1].Sentence == items[placed.First].Sentence && items[placed.First - 1] is var before
            && (before.Kind == FlowKind.Possessive || (before.Does(WordRole.Preposition) && !before.Does(WordRole.Determiner))))
            return false;
        if (placed.End < items.Count && items[placed.End].Kind == FlowKind.Possessive)
            return false;
        return name == 0 || items[flow[name - 1].First].Sentence != items[placed.First].Sentence
            || (placed.End < items.Count && items[placed.End].Verb.Is(CueForms.Past | CueForms.Third));
    }
}
