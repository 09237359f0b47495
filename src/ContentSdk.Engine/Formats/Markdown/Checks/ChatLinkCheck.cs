using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds addresses that chat tools mark as theirs. Other marks of campaigns are set on purpose.</summary>
internal sealed class ChatLinkCheck : IMarkdownCheck
{
    private const string Parameter = "utm_source=";

    private static readonly string[] Tools = ["chatgpt.com", "openai", "copilot.com", "perplexity", "claude.ai", "gemini"];

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var (link, node) in text.Reader.Inlines.Links)
        {
            if (Mark(link.Url) is { } mark)
                findings.Add(text.AtFirstLine(node.Span, MisreadMarkdownRules.ChatLink, mark));
        }
    }

    private static string? Mark(string url)
    {
        var at = url.IndexOf(Parameter, StringComparison.Ordinal);
        if (at < 1 || url[at - 1] is not ('?' or '&' or ';'))
            return null;
        var name = at + Parameter.Length;
        var tool = Array.Find(
            Tools,
            tool => string.CompareOrdinal(url, name, tool, 0, tool.Length) == 0
                && (name + tool.Length == url.Length || url[name + tool.Length] is '&' or '#'));
        return tool is null ? null : Parameter + tool;
    }
}
