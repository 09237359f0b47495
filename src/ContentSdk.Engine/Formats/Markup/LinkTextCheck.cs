using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>A reader who cannot see an image, or who follows links one by one, learns what they are.</summary>
internal sealed class LinkTextCheck : IMarkupCheck
{
    public void Check(MarkupText text, ICollection<Finding> findings)
    {
        Check(text, text.Links, MarkdownRules.NoLinkText, findings);
        Check(text, text.Images, MarkdownRules.NoAlternative, findings);
    }

    private static void Check(MarkupText text, IReadOnlyList<MarkupLink> links, RuleMessage message, ICollection<Finding> findings)
    {
        foreach (var link in links)
        {
            if (link.IsSilent && link.Url.Length > 0)
                findings.Add(text.AtFirstLine(link.Range, message, Snippet.Of(link.Url)));
        }
    }
}
