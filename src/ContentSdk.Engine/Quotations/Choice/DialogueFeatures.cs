using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// The features of a candidate that tell of question and answer, and of the paragraph before a quotation that opens its own.
/// </summary>
internal static class DialogueFeatures
{
    /// <summary>Adds them.</summary>
    public static void Fill(
        ChoiceBuffer buffer, CandidateSpeaker speaker, QuoteScene quote, SpeakerHistory history, uint state, uint shape, uint last)
    {
        var role = speaker.Entity == history.Last ? 1u : speaker.Entity == history.Other ? 2u : 3u;
        var asks = (quote.Words.IsQuestion ? 1u : 0) | (quote.WordsBefore is { IsQuestion: true } ? 2u : 0) | (quote.IsAsked ? 4u : 0);
        buffer.Add(ChoiceTemplate.Question, ChoiceBuffer.Mix(role, asks, state));
        buffer.Add(ChoiceTemplate.Question, ChoiceBuffer.Mix(role, asks, last, shape));
        if (quote.IsAsked && speaker.SentenceBefore >= 0)
        {
            var isSubject = Names.IsSubject(quote.Flow, speaker.SentenceBefore) ? 1u : 0;
            buffer.Add(ChoiceTemplate.Question, ChoiceBuffer.Mix(isSubject, (uint)quote.Flow[speaker.SentenceBefore].Kind, 5));
        }
        var named = (uint)quote.Words.PlaceOf(speaker.Entity);
        buffer.Add(ChoiceTemplate.Named, ChoiceBuffer.Mix(named, state));
        if (named > 0)
            buffer.Add(ChoiceTemplate.Named, ChoiceBuffer.Mix(named, role, 3));
        if (quote.BeforeParagraph is { } paragraph)
            OfParagraph(buffer, speaker, quote, paragraph, state, shape);
    }

    private static void OfParagraph(
        ChoiceBuffer buffer, CandidateSpeaker speaker, QuoteScene quote, SceneFlow paragraph, uint state, uint shape)
    {
        if (speaker.ParagraphBefore < 0)
        {
            buffer.Add(ChoiceTemplate.ParagraphBefore, ChoiceBuffer.Mix(state, shape, 9));
            return;
        }
        var (flow, name) = (paragraph.Flow, paragraph[speaker.ParagraphBefore]);
        var isSubject = Names.IsSubject(paragraph, speaker.ParagraphBefore) ? 1u : 0;
        var end = FlowWords.Role(flow, flow.Count - 1);
        var order = (uint)Math.Min(speaker.OrderInParagraph, 3);
        buffer.Add(ChoiceTemplate.ParagraphBefore, ChoiceBuffer.Mix(order, isSubject, state, shape));
        buffer.Add(ChoiceTemplate.ParagraphBefore, ChoiceBuffer.Mix(isSubject, end, quote.IsAsked ? 1u : 0, 3));
        buffer.Add(ChoiceTemplate.ParagraphBefore, ChoiceBuffer.Mix(isSubject, FlowWords.VerbIn(flow, name.End, flow.Count), shape, 4));
        buffer.AddWords(ChoiceTemplate.ParagraphBeforeWords, ChoiceBuffer.Mix(FlowWords.Word(flow, name.End), isSubject, state));
        buffer.AddWords(
            ChoiceTemplate.ParagraphBeforeWords, ChoiceBuffer.Mix(FlowWords.CueIn(flow, name.End, flow.Count), isSubject, shape & 1, 2));
    }
}
