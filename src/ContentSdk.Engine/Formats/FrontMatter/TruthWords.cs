using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says what to write instead of a text that is neither true nor false.</summary>
internal static class TruthWords
{
    /// <summary>The message, with the word that is meant where that is clear.</summary>
    public static Wording Fault(string text)
    {
        var meant = CharClass.ToLower(text) switch
        {
            "yes" or "y" or "on" or "1" or "t" => "true",
            "no" or "n" or "off" or "0" or "f" => "false",
            var word => NearestWord.Of(word, ["true", "false"]),
        };
        return meant is null
            ? new(FrontMatterRules.InvalidTruth, Snippet.Of(text))
            : new(FrontMatterRules.MeantTruth, Snippet.Of(text), meant);
    }
}
