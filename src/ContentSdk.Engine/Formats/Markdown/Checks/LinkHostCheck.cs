using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds links to a developer's machine or a staging server. Where the text of the link names the host, it is spoken of.</summary>
internal sealed class LinkHostCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (link, node) in text.Reader.Inlines.Links)
        {
            if (LocalHost.Of(link.Url) is { } host && text.Document.Shown.IndexOf(host, link.Range.Start, link.Range.Length, StringComparison.OrdinalIgnoreCase) < 0)
                findings.Add(text.AtFirstLine(node.Span, MisreadMarkdownRules.LocalHost, Snippet.Of(host)));
        }
        foreach (var (image, node) in text.Reader.Inlines.Images)
        {
            if (LocalHost.Of(image.Url) is { } host)
                findings.Add(text.AtFirstLine(node.Span, MisreadMarkdownRules.LocalHost, Snippet.Of(host)));
        }
    }
}
