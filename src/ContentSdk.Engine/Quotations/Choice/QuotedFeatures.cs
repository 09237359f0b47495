namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The features that tell how much of the article is about a candidate, and where they were quoted and named.</summary>
internal sealed class QuotedFeatures(Scene scene, PlainSpeakers plain)
{
    // So many quotations before and behind are looked at.
    private const int MostBefore = 8, MostBehind = 3;

    /// <summary>Adds them.</summary>
    public void Fill(ChoiceBuffer buffer, CandidateSpeaker speaker, int span, uint state, uint own, uint shape)
    {
        var kind = (uint)scene.TraitsOf(speaker.Entity).Kind;
        var count = (uint)Math.Min(plain.CountOf(speaker.Entity, span), 4);
        var since = (uint)plain.Since(speaker.Entity, span, MostBefore);
        buffer.Add(ChoiceTemplate.Quoted, ChoiceBuffer.Mix(count, state, kind, 6));
        buffer.Add(ChoiceTemplate.Quoted, ChoiceBuffer.Mix(since, own, 3));
        buffer.Add(ChoiceTemplate.Quoted, ChoiceBuffer.Mix(since, (uint)plain.Until(speaker.Entity, span, MostBehind), shape, 4));
        var far = (uint)Math.Min(speaker.ParagraphsBack, 9);
        buffer.Add(ChoiceTemplate.Prominence, ChoiceBuffer.Mix(far, own, speaker.Recency < 0 ? 1u : 0));
        var rank = Step(speaker.Entity);
        buffer.Add(ChoiceTemplate.Prominence, ChoiceBuffer.Mix(rank, kind, 5));
        buffer.Add(ChoiceTemplate.Prominence, ChoiceBuffer.Mix(rank, state, 6));
    }

    // Entities are in the order of how often they are named.
    private static uint Step(int entity) => entity switch { < 4 => (uint)entity, < 6 => 4, < 9 => 5, < 14 => 6, < 22 => 7, _ => 8 };
}
