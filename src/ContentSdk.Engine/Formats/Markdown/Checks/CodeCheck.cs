using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Code begins and ends where its writer says so.</summary>
internal sealed class CodeCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var code in text.Tree.Descendants<CodeBlock>())
        {
            if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } fenced)
                findings.Add(text.AtLine(fenced.Span, MarkdownRules.UnclosedFence, new string(fenced.FencedChar, Math.Min(fenced.OpeningFencedCharCount, 10))));
            else if (code is not FencedCodeBlock)
                findings.Add(text.AtLine(code.Span, MarkdownRules.IndentedCode));
        }
    }
}
