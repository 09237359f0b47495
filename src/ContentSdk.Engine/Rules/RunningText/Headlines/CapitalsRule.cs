using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Headlines;

/// <summary>A headline in capitals only: names in it cannot be told from other words.</summary>
internal sealed class CapitalsRule : ITextRule
{
    private const int FewWords = 5;

    public Rule Rule { get; } = new(
        "CSDK4022", "Headline in capitals",
        "The headline is in capitals only, so names in it cannot be recognized. "
        + "Write it in lower case and let the page's style capitalize it.",
        RuleSeverity.Info, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (text.TitleBlock < 0)
            return;
        var hasCapital = false;
        foreach (var c in text.Document.Slice(text.Blocks[text.TitleBlock]))
        {
            if (CharClass.IsLower(c))
                return;
            hasCapital |= CharClass.IsUpper(c);
        }
        if (hasCapital && HeadlineTokens.Words(text) >= FewWords)
            findings.Add(Finding.At(text.Document, text.Blocks[text.TitleBlock], Rule.Id));
    }
}
