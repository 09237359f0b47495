using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Links and images have addresses, and such as a page may have.</summary>
internal sealed class TargetCheck : IMarkupCheck
{
    public void Check(MarkupText text, ICollection<Finding> findings)
    {
        foreach (var link in text.Links)
        {
            Check(text, link, MarkdownRules.NoTarget, findings);
            if (MissingScheme.WithScheme(link.Url) is { } whole && !link.Address.IsEmpty)
            {
                var finding = text.AtFirstLine(link.Address, MisreadMarkdownRules.MissingScheme, Snippet.Of(link.Url), Snippet.Of(whole));
                findings.Add(text.File.Slice(link.Address).SequenceEqual(link.Url.AsSpan()) ? finding.MendedBy(text.File, link.Address, whole) : finding);
            }
        }
        foreach (var image in text.Images)
            Check(text, image, MarkdownRules.NoImageAddress, findings);
    }

    private static void Check(MarkupText text, MarkupLink link, RuleMessage missing, ICollection<Finding> findings)
    {
        if (link.Url.Length == 0)
            findings.Add(text.AtFirstLine(link.Range, missing));
        else if (!LinkTargets.IsSafe(link.Url))
            findings.Add(LinkTargets.LeavesTheSite(link.Url)
                ? text.AtFirstLine(link.Address, MarkdownRules.NoScheme, "//")
                : text.AtFirstLine(link.Address, MarkdownRules.UnsafeTarget, Snippet.Of(LinkTargets.SchemeOf(link.Url) ?? "") + ":"));
    }
}
