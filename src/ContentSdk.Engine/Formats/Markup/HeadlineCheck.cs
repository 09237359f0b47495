using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>An article has one headline.</summary>
internal sealed class HeadlineCheck : IMarkupCheck
{
    public void Check(MarkupText text, ICollection<Finding> findings)
    {
        if (text.Headline is not { } headline)
            return;
        // Where front matter says the headline, the first other one contradicts it.
        var mayDiffer = text.IsHeadlineDeclared;
        foreach (var heading in text.Headings)
        {
            if (heading.Level != 1)
                continue;
            var rule = mayDiffer ? MarkdownRules.OtherHeadline : MarkdownRules.SecondHeadline;
            findings.Add(text.At(heading.Range, rule, Snippet.Of(headline)));
            mayDiffer = false;
        }
    }
}
