using ContentSdk.Engine.Formats.Markdown.Html;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Links and images have addresses, and such as a page may have.</summary>
internal sealed class TargetCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (link, node) in text.Reader.Inlines.Links)
            Check(text, link.Url, node, findings);
        foreach (var (image, node) in text.Reader.Inlines.Images)
            Check(text, image.Url, node, findings);
    }

    private static void Check(MarkdownText text, string url, Inline node, ICollection<Finding> findings)
    {
        var isImage = node is LinkInline { IsImage: true };
        if (url.Length == 0)
            findings.Add(text.AtFirstLine(node.Span, isImage ? MarkdownRules.NoImageAddress : MarkdownRules.NoTarget));
        else if (!LinkTargets.IsSafe(url))
            findings.Add(LinkTargets.LeavesTheSite(url)
                ? text.AtFirstLine(Place(node), MarkdownRules.NoScheme, "//")
                : text.AtFirstLine(Place(node), MarkdownRules.UnsafeTarget, Snippet.Of(LinkTargets.SchemeOf(url) ?? "") + ":"));
    }

    /// <summary>The address, where it stands in the link itself.</summary>
    private static SourceSpan Place(Inline node) =>
        node is LinkInline { UrlSpan: { IsEmpty: false } url } && url.Start >= node.Span.Start && url.End <= node.Span.End ? url : node.Span;
}
