using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The subject of a sentence, as far as the choice looks at it: it may be somebody without a name.</summary>
/// <param name="Kind">1 for a name, 2 for a pronoun, 3 for a noun, 0 where there is none.</param>
/// <param name="Determiner">1 after a word like “a”, 2 like “the”, 3 like “his”, 0 after none of these.</param>
/// <param name="Entity">Whom it names or means; -1 for nobody named.</param>
/// <param name="Cue">The strongest cue after it in the sentence, as <see cref="FlowWords.VerbIn"/> tells it.</param>
/// <param name="Noun">Its noun, or the last word of a name.</param>
internal readonly record struct SubjectBefore(uint Kind, uint Determiner, int Entity, uint Cue, uint Noun)
{
    /// <summary>What the noun means.</summary>
    public NounClass Class { get; init; }

    /// <summary>There is no sentence, or no subject was found in it.</summary>
    public static SubjectBefore None { get; } = new(0, 0, -1, 0, 0);

    /// <summary>The subject between two items of a flow.</summary>
    public static SubjectBefore Of(SceneFlow scene, int start, int end)
    {
        var flow = scene.Flow;
        if (start >= end || SubjectFinder.Main(flow, start, end) is not { } phrase)
            return None;
        var entity = -1;
        for (var i = scene.FirstFrom(phrase.Start); i < scene.Count && scene[i].First < phrase.End; i++)
        {
            // The widow of Captain Orlev is not Orlev.
            if (phrase.Kind != PhraseKind.Nominal || scene[i].Kind == MentionKind.Nominal)
                entity = scene[i].Entity;
        }
        var (item, meaning) = phrase.Kind == PhraseKind.Nominal
            ? NounHead.Of(flow, phrase.Start, phrase.End)
            : new(phrase.End - 1, NounClass.Unknown);
        return new(
            1 + (uint)phrase.Kind, DeterminerOf(flow[phrase.Start]), entity, FlowWords.VerbIn(flow, phrase.End, end),
            FlowWords.Word(flow, item))
        {
            Class = meaning,
        };
    }

    /// <summary>What a word that opens a phrase says of it: 1 like “a”, 2 like “the”, 3 like “his”, 0 none of these.</summary>
    public static uint DeterminerOf(in FlowItem item) =>
        item.Does(WordRole.Indefinite) ? 1u : item.Does(WordRole.OwnPronoun) ? 3u : item.Does(WordRole.Determiner) ? 2u : 0u;
}
