using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Who cannot see an image, or follows links one by one, learns what they are.</summary>
internal sealed class LinkTextCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (link, node) in text.Reader.Inlines.Links)
        {
            if (link.Url.Length > 0 && node is LinkInline inline && string.IsNullOrWhiteSpace(text.Show(link.Range)) && !inline.FindDescendants<LinkInline>().Any(static inner => inner.IsImage))
                findings.Add(text.AtFirstLine(node.Span, MarkdownRules.NoLinkText, Snippet.Of(link.Url)));
        }
        foreach (var (image, node) in text.Reader.Inlines.Images)
        {
            if (image.Url.Length > 0 && string.IsNullOrWhiteSpace(image.Alt))
                findings.Add(text.AtFirstLine(node.Span, MarkdownRules.NoAlternative, Snippet.Of(image.Url)));
        }
    }
}
