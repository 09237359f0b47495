using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Kinds of cues that are right more often or less often, so that each has thresholds of its own.</summary>
internal static class Certainty
{
    /// <summary>Number of classes.</summary>
    public const int Classes = 7;

    /// <summary>A threshold that nothing reaches.</summary>
    public const short Never = short.MaxValue;

    /// <summary>
    /// The class of a speaker: the rules name them beside a cue, by a pronoun or (last) a noun there, by anything
    /// doubtful there; by context without a doubt, or with one; or not at all.
    /// </summary>
    public static int ClassOf(RuleReading rule, int entity) => rule.Resolution.Entity != entity ? 5
        : rule.Found is not { Source: SpeakerSource.Cue } found ? rule.IsUncertain ? 4 : 3
        : rule.IsUncertain ? 2
        : found.SpeakerKind switch { PhraseKind.Name => 0, PhraseKind.Pronoun => 1, _ => 6 };
}
