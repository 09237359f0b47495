using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>An article has one headline.</summary>
internal sealed class HeadlineCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        if ((text.Declared?.Title?.Value ?? (text.Title is { } title ? Headline.TextOf(title) : null)) is not { } headline)
            return;
        // Where front matter says the headline, the first other one contradicts it.
        var mayDiffer = text.Title is null;
        foreach (var (block, node) in text.Reader.Blocks)
        {
            if (node is not HeadingBlock { Level: 1 } || node == text.Title)
                continue;
            findings.Add(text.At(block.Range, mayDiffer ? MarkdownRules.OtherHeadline : MarkdownRules.SecondHeadline, Snippet.Of(headline)));
            mayDiffer = false;
        }
    }
}
