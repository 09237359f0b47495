using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Kinds of cues that are right more often or less often, so that each has thresholds of its own.</summary>
internal static class Certainty
{
    /// <summary>Number of classes.</summary>
    public const int Classes = 9;

    /// <summary>A threshold that nothing reaches.</summary>
    public const short Never = short.MaxValue;

    /// <summary>
    /// The class of a speaker: the rules name them beside a cue (0), by a pronoun (1) or a noun there (6), by anything
    /// doubtful there (2); by context without a doubt (3), or with one (4); or not at all (5). A pronoun has classes of its own
    /// where the text before it mentions a person without a name, whom it may mean as well (7), above all as the subject (8).
    /// </summary>
    /// <param name="rule">What the rules say.</param>
    /// <param name="entity">Who was chosen.</param>
    /// <param name="rival">Who without a name is mentioned before.</param>
    public static int ClassOf(RuleReading rule, int entity, UnnamedRival rival) => rule.Resolution.Entity != entity ? 5
        : rule.Found is not { Source: SpeakerSource.Cue } found ? rule.IsUncertain ? 4 : 3
        : rule.IsUncertain ? 2
        : found.SpeakerKind switch { PhraseKind.Name => 0, PhraseKind.Pronoun => OfPronoun(rival), _ => 6 };

    private static int OfPronoun(UnnamedRival rival) =>
        rival switch { UnnamedRival.None => 1, UnnamedRival.Mentioned => 7, _ => 8 };
}
