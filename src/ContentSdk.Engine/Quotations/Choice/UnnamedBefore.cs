using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Whether a pronoun may mean somebody without a name: A spokesman would not comment. “Not now,” he said.</summary>
internal static class UnnamedBefore
{
    /// <summary>
    /// Whether the pronoun beside the quotation follows a sentence whose subject is a person who is new and has no name, and which does
    /// not name the speaker.
    /// </summary>
    public static bool Means(QuoteScene quote, int speaker)
    {
        if (quote is not { Start: > 0, Rule.Found: { Source: SpeakerSource.Cue, SpeakerKind: PhraseKind.Pronoun } })
            return false;
        var (scene, flow) = (quote.Flow, quote.Flow.Flow);
        var start = flow.SentenceStart(quote.Start - 1);
        // Of a sentence too long to go back over, only a piece is before the quotation.
        if (!BeginsSentence(flow, quote.Start) || !BeginsSentence(flow, start))
            return false;
        if (SubjectFinder.Main(flow, start, quote.Start) is not { Kind: PhraseKind.Nominal } subject
            || !flow[subject.Start].Does(WordRole.Indefinite) || !IsPerson(flow, subject))
            return false;
        for (var i = scene.FirstFrom(start); i < scene.Count && scene[i].First < quote.Start; i++)
        {
            if (scene[i].Entity == speaker && scene[i].Kind == MentionKind.Name)
                return false;
        }
        return true;
    }

    private static bool BeginsSentence(Flow flow, int item) => item == 0 || flow[item - 1].Sentence != flow[item].Sentence;

    private static bool IsPerson(Flow flow, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (flow[i].Does(WordRole.Title))
                return true;
        }
        return false;
    }
}
