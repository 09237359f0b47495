using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Kinds of cues that are right more often or less often, so that each has thresholds of its own.</summary>
internal static class Certainty
{
    /// <summary>Number of classes.</summary>
    public const int Classes = 5;

    /// <summary>A threshold that nothing reaches.</summary>
    public const short Never = short.MaxValue;

    /// <summary>The class of a speaker: the rules name them beside a cue, by another phrase with a cue, by a doubtful one, by context, or not at all.</summary>
    public static int ClassOf(RuleReading rule, int entity) => rule.Resolution.Entity != entity ? 4
        : rule.Found is not { Source: SpeakerSource.Cue } found ? 3
        : rule.IsUncertain ? 2
        : found.SpeakerKind == PhraseKind.Name ? 0 : 1;
}
