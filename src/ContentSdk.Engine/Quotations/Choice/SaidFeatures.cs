using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The features that tell whether anybody said the words in quotation marks.</summary>
internal static class SaidFeatures
{
    /// <summary>Adds the features of a span.</summary>
    public static void Fill(
        ChoiceBuffer buffer, Scene scene, QuoteScene quote, IReadOnlyList<Proposal> proposals, IReadOnlyList<RuleReading> rules)
    {
        var (rule, shape) = (quote.Rule, quote.Shape);
        Flow flow = quote.Flow.Flow, after = quote.LastFlow.Flow;
        int before = quote.Item - 1, next = quote.LastItem + 1;
        var looks = (shape.BeginsUpper ? 1u : 0) | (shape.EndsAsSentence ? 2u : 0) | (shape.EndsInside ? 4u : 0)
            | (shape.IsTitleLike ? 8u : 0) | (shape.OpensSentence ? 16u : 0)
            | (shape.FillsSentence ? 32u : 0) | (shape.IsIntroduced ? 64u : 0);
        var kind = ((uint)rule.Kind * 2) + (rule.Found is null ? 0u : 1);
        buffer.Add(ChoiceTemplate.SaidBias, 1);
        buffer.Add(ChoiceTemplate.SaidRule, kind);
        buffer.Add(
            ChoiceTemplate.SaidRule, ChoiceBuffer.Mix(kind, (uint)(rule.Found?.Source ?? 0), (uint)(rule.Found?.SpeakerKind ?? 0), 2));
        buffer.Add(ChoiceTemplate.SaidRule, ChoiceBuffer.Mix(kind, (uint)shape.Words, 3));
        buffer.Add(
            ChoiceTemplate.SaidRule,
            ChoiceBuffer.Mix(kind, (uint)(rule.Found?.Place ?? 0), (uint)Math.Max(0, (rule.Found?.Score ?? 0) / 10), 4));
        buffer.Add(ChoiceTemplate.SaidRule, ChoiceBuffer.Mix(kind, looks, 5));
        buffer.Add(ChoiceTemplate.SaidRule, ChoiceBuffer.Mix(kind, rule.Resolution.Entity >= 0 ? 1u : 0, 6));
        buffer.Add(ChoiceTemplate.SaidShape, looks);
        buffer.Add(ChoiceTemplate.SaidShape, ChoiceBuffer.Mix(shape.OpensAsSpeech ? 1u : 0, shape.EndsInComma ? 1u : 0, kind, 4));
        buffer.Add(ChoiceTemplate.SaidShape, ChoiceBuffer.Mix((uint)shape.Words, looks & 9, 2));
        buffer.Add(ChoiceTemplate.SaidShape, ChoiceBuffer.Mix((uint)shape.Words, looks & 6, 3));
        uint second = FlowWords.Word(flow, before - 1), first = FlowWords.Word(flow, before);
        uint third = FlowWords.Word(after, next), fourth = FlowWords.Word(after, next + 1);
        buffer.AddWords(ChoiceTemplate.SaidWords, ChoiceBuffer.Mix(first, 1));
        buffer.AddWords(ChoiceTemplate.SaidWords, ChoiceBuffer.Mix(second, 2));
        buffer.AddWords(ChoiceTemplate.SaidWords, ChoiceBuffer.Mix(second, first, 3));
        buffer.AddWords(ChoiceTemplate.SaidWords, ChoiceBuffer.Mix(third, 4));
        buffer.AddWords(ChoiceTemplate.SaidWords, ChoiceBuffer.Mix(fourth, 5));
        buffer.AddWords(ChoiceTemplate.SaidWords, ChoiceBuffer.Mix(third, fourth, 6));
        uint role = FlowWords.Role(flow, before), nextRole = FlowWords.Role(after, next);
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(role, looks & 1, 1));
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(FlowWords.Role(flow, before - 1), role, 2));
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(nextRole, looks & 1, 3));
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(nextRole, FlowWords.Role(after, next + 1), 4));
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(role, nextRole, (uint)shape.Words, 5));
        uint verbBefore = FlowWords.VerbIn(flow, quote.Start, quote.Item), verbAfter = FlowWords.VerbIn(after, next, quote.End);
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(verbBefore, verbAfter, (uint)Math.Min(shape.Words, 4), 6));
        buffer.Add(ChoiceTemplate.SaidRoles, ChoiceBuffer.Mix(verbBefore, verbAfter, looks & 9, 7));
        buffer.Add(ChoiceTemplate.SaidMarks, ChoiceBuffer.Mix(scene.Text.Document.Text[scene.Spans[quote.Span].Outer.Start], looks & 1));
        foreach (var proposal in proposals)
            buffer.Add(
                ChoiceTemplate.SaidProposal,
                ChoiceBuffer.Mix(
                    (uint)proposal.Found.Place, (uint)Math.Max(0, proposal.Found.Score / 10), proposal.Strength,
                    proposal.Speaker is null ? 9u : (uint)proposal.Found.SpeakerKind));
        if (proposals.Count == 0)
            buffer.Add(ChoiceTemplate.SaidProposal, ChoiceBuffer.Mix((uint)shape.Words, looks));
        buffer.Add(
            ChoiceTemplate.SaidPlace,
            ChoiceBuffer.Mix(quote.IsInTitle ? 1u : 0, quote.IsNested ? 1u : 0, (uint)Math.Min(shape.Words, 4), kind));
        buffer.Add(ChoiceTemplate.SaidPlace, ChoiceBuffer.Mix(flow.Count == 1 ? 1u : 0, flow.Count < 12 ? 1u : 0, kind, 2));
        buffer.Add(ChoiceTemplate.SaidNeighbors, Neighbors(quote.Span, rules));
        Inside(buffer, scene, scene.Spans[quote.Span].Outer, looks);
    }

    private static uint Neighbors(int span, IReadOnlyList<RuleReading> rules) => ChoiceBuffer.Mix(
        span > 0 ? (uint)rules[span - 1].Kind + 1 : 0, span + 1 < rules.Count ? (uint)rules[span + 1].Kind + 1 : 0);

    // The first and the last word inside, and how many are capitals.
    private static void Inside(ChoiceBuffer buffer, Scene scene, TextRange outer, uint looks)
    {
        var text = scene.Text;
        uint first = 0, last = 0, capitals = 0, words = 0;
        for (var token = text.TokenIndexAt(outer.Start);
            token < text.Tokens.Length && text.Tokens[token].Start < outer.End && words < 12;
            token++)
        {
            if (text.Tokens[token].Kind != TokenKind.Word)
                continue;
            var word = text.Slice(text.Tokens[token]);
            last = (uint)text.Hashes[token];
            first = words++ == 0 ? last : first;
            capitals += CharClass.IsUpper(word[0]) ? 1u : 0;
        }
        buffer.AddWords(ChoiceTemplate.SaidInside, ChoiceBuffer.Mix(first, words == 1 ? 1u : 0, 1));
        buffer.AddWords(ChoiceTemplate.SaidInside, ChoiceBuffer.Mix(last, 2));
        buffer.Add(ChoiceTemplate.SaidInside, ChoiceBuffer.Mix(words, capitals, looks & 4, 3));
    }
}
