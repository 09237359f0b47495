using System.Globalization;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText.Headlines;

/// <summary>A headline that is too long for one, or a paragraph that stands where the headline belongs.</summary>
internal sealed class LongHeadlineRule : ITextRule
{
    private const int MostWords = 25;

    public Rule Rule { get; } = new(
        "CSDK4021", "Long headline",
        "The headline has {0} words. Shorten it to 25 words or fewer, or write a headline above this paragraph.",
        RuleSeverity.Info, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var (first, end) = HeadlineTokens.Of(text);
        if (end - first > MostWords && HeadlineTokens.Words(text) is var words and > MostWords)
            findings.Add(Finding.At(text.Document, text.Blocks[text.TitleBlock], Rule.Id, words.ToString(CultureInfo.InvariantCulture)));
    }
}
