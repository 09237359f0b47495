using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Headlines;

/// <summary>A headline that ends in a full stop. Several sentences, dots and abbreviations may.</summary>
internal sealed class FullStopRule : ITextRule
{
    private static readonly Lazy<WordSet> Abbreviations = new(() => WordSet.OfAllLanguages("abbreviations"));

    public Rule Rule { get; } = new(
        "CSDK4020", "Period at the end of a headline",
        "The headline ends with a period. Remove it.",
        RuleSeverity.Info, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var (first, end) = HeadlineTokens.Of(text);
        if (end - first < 3 || !text.IsMark(end - 1, '.') || text.Tokens[end - 2].Kind is TokenKind.Punctuation
            || text.Slice(text.Tokens[end - 2]).Length < 2
            || Abbreviations.Value.Contains(text.Slice(text.Tokens[end - 2])) || text.SentenceOf(first) != text.SentenceOf(end - 1))
            return;
        var stop = new TextRange(text.Tokens[end - 1].Start, 1);
        new Places(text, Rule, findings).AddMended(stop, stop, "");
    }
}
