using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// The features of the subjects before a quotation: of its own sentence, of the one before, and of the first in that paragraph. A farmer
/// who is not named is nobody, and the words after are his.
/// </summary>
internal sealed class SubjectFeatures
{
    private SubjectBefore _own, _before, _first;

    /// <summary>Takes up a quotation.</summary>
    public void Begin(QuoteScene quote)
    {
        _own = SubjectBefore.Of(quote.Flow, quote.Start, quote.Item);
        _before = _first = SubjectBefore.None;
        var scene = quote.Start > 0 ? quote.Flow : quote.BeforeParagraph;
        if (scene is null)
            return;
        var end = quote.Start > 0 ? quote.Start : scene.Flow.Count;
        // No further back than a flow reaches: of a longer sentence the beginning is not known.
        var start = scene.Flow.SentenceStart(end - 1);
        if (start == 0 || scene.Flow[start - 1].Sentence != scene.Flow[start].Sentence)
            _before = SubjectBefore.Of(scene, start, end);
        if (scene.Flow[0].Sentence != scene.Flow[end - 1].Sentence)
            _first = SubjectBefore.Of(scene, 0, scene.Flow.SentenceEnd(0));
    }

    /// <summary>Adds the features of a candidate; -1 for nobody.</summary>
    public void Fill(ChoiceBuffer buffer, int entity, uint state, uint shape)
    {
        Add(buffer, _own, entity, state, 1);
        Add(buffer, _before, entity, state, 2);
        Add(buffer, _first, entity, state, 3);
        buffer.Add(ChoiceTemplate.SubjectBefore, ChoiceBuffer.Mix(Look(_before, entity), Look(_first, entity), shape, 4));
        buffer.Add(ChoiceTemplate.SubjectBefore, ChoiceBuffer.Mix(Look(_before, entity), Look(_own, entity), state, 5));
    }

    private static void Add(ChoiceBuffer buffer, SubjectBefore subject, int entity, uint state, uint number)
    {
        var look = Look(subject, entity);
        buffer.Add(ChoiceTemplate.SubjectBefore, ChoiceBuffer.Mix(look, subject.Cue, state, number));
        if (subject.Kind != 1 + (uint)PhraseKind.Nominal)
            return;
        buffer.AddWords(ChoiceTemplate.SubjectBeforeWords, ChoiceBuffer.Mix(look, subject.Noun, number));
        if (subject.Class != NounClass.Unknown)
            buffer.Add(ChoiceTemplate.SubjectBefore, ChoiceBuffer.Mix(look, (uint)subject.Class, state, number + 6));
    }

    // What the subject is, and whether it is the candidate.
    private static uint Look(SubjectBefore subject, int entity) =>
        (subject.Kind * 4) + subject.Determiner + (entity < 0 ? 16u : subject.Entity == entity ? 32u : 48u)
            + (subject.Entity < 0 ? 64u : 0u);
}
