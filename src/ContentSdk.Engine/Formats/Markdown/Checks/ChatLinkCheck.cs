using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds addresses that chat tools mark as theirs. Other marks of campaigns are set on purpose.</summary>
internal sealed class ChatLinkCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (link, node) in text.Reader.Inlines.Links)
        {
            if (ChatAddress.ParameterOf(link.Url) is { } mark)
                findings.Add(text.AtFirstLine(node.Span, MisreadMarkdownRules.ChatLink, Snippet.Of(mark)));
        }
    }
}
