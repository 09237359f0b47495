namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The features of somebody without a name.</summary>
internal static class UnnamedFeatures
{
    private const int Many = 3;

    /// <summary>Adds them.</summary>
    /// <param name="buffer">Gets them.</param>
    /// <param name="speaker">Who.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="state">What the rules found.</param>
    /// <param name="shape">What the quotation looks like.</param>
    /// <param name="last">How far back the quotation before is.</param>
    /// <param name="pronoun">The pronoun that the cue has for the speaker; 0 where it has none.</param>
    public static void Fill(
        ChoiceBuffer buffer, in UnnamedSpeaker speaker, QuoteScene quote, uint state, uint shape, uint last, uint pronoun)
    {
        var noun = speaker.Mention;
        var (place, isSubject) = ((uint)speaker.Place, noun.IsSubject ? 1u : 0);
        var (names, subjects) = ((uint)Math.Min(speaker.NamesSince, Many), (uint)Math.Min(speaker.SubjectsSince, Many));
        var meaning = ((uint)noun.Class * 2) + (noun.HasRelative ? 1u : 0);
        buffer.Add(ChoiceTemplate.Unnamed, 1);
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(place, isSubject, state));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(place, isSubject, shape, 3));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(place, names, state, 4));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(subjects, isSubject, state, 5));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(noun.Determiner, meaning, state, 6));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(noun.Determiner, place, isSubject, 7));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(speaker.Cue, place, isSubject, 8));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(speaker.Cue, state, shape & 5, 9));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(speaker.RoleBefore, speaker.RoleAfter, place, 10));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(speaker.RoleAfter, isSubject, state, 11));
        buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(speaker.Order, place, state, 12));
        if (quote.IsAsked)
            buffer.Add(ChoiceTemplate.Unnamed, ChoiceBuffer.Mix(place, isSubject, 13));
        var spokeLast = speaker.SpokeLast ? 1u : 0;
        buffer.Add(ChoiceTemplate.UnnamedSpoke, ChoiceBuffer.Mix(spokeLast, last, state));
        buffer.Add(ChoiceTemplate.UnnamedSpoke, ChoiceBuffer.Mix(spokeLast, last, shape, 3));
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(noun.Noun, 1));
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(noun.Noun, state, 2));
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(noun.Noun, place, 3));
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(speaker.WordBefore, isSubject, 4));
        if (pronoun == 0)
            return;
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(pronoun, noun.Noun, 5));
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(pronoun, meaning, noun.Determiner, 6));
        buffer.AddWords(ChoiceTemplate.UnnamedWords, ChoiceBuffer.Mix(pronoun, noun.IsPlural ? 1u : 0, isSubject, 7));
    }
}
