using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Says how the rules came to the name that they have for a speaker.</summary>
internal static class RuleWords
{
    /// <summary>From what, and by which words of the text.</summary>
    /// <param name="rule">What the rules say; they name somebody.</param>
    /// <param name="scene">The article.</param>
    /// <param name="isWithin">Whether the quotation is within another.</param>
    public static string Of(RuleReading rule, Scene scene, bool isWithin)
    {
        if (rule.Found is not { } found)
            return "whoever was spoken of last";
        var source = CueWords.Of(found);
        if (found.Speaker is not { } phrase || rule.Resolution.Attribution == AttributionKind.Implied)
            return $"{source}; taken for whoever was spoken of last";
        if (scene.Text.Document.Slice(phrase).ToString() == scene.Entities[rule.Resolution.Entity].Name && found.Doubts == Doubt.None)
            return source;
        var words = $"{source}; the speaker there is “{Snippet.Opening(scene.Text.Document.Text, phrase)}”";
        return rule.Resolution.Attribution switch
        {
            AttributionKind.Named => (found.Doubts & Doubt.GuessedSubject) != 0 ? $"{words}, which is not beside its verb" : words,
            AttributionKind.Pronoun => isWithin && IsSelf(scene.Text, phrase)
                ? $"{words}, who speaks the quotation around it"
                : $"{words}, taken for a name before it",
            _ => scene.Hints?.IsTied(rule.Resolution.Entity, phrase) == true
                ? $"{words}, a noun that the text has for this name"
                : $"{words}, taken for a name before it",
        };
    }

    private static bool IsSelf(AnalyzedText text, TextRange phrase) =>
        (SpeechLexicon.For(text.Language).RolesOf(text.Document.Slice(phrase)) & WordRole.Self) != 0;
}
