using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>There is something below each heading.</summary>
internal sealed class SectionCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var blocks = text.Reader.Blocks.Where(static block => block.Node is HeadingBlock)
            .ToDictionary(static block => block.Node, static block => block.Block.Range);
        HeadingBlock? open = null;
        foreach (var block in text.Tree)
        {
            if (block is LinkReferenceDefinitionGroup or FootnoteGroup || (block is HtmlBlock && !text.KeepsRawHtml))
                continue;
            if (block is HeadingBlock next && open is not null && next.Level <= open.Level && blocks.TryGetValue(open, out var range))
                findings.Add(text.At(range, MarkdownRules.EmptySection, text.Show(range)));
            open = block as HeadingBlock;
            if (open == text.Title)
                open = null;
        }
        if (open is not null && blocks.TryGetValue(open, out var last))
            findings.Add(text.At(last, MarkdownRules.EmptyLastSection, text.Show(last)));
    }
}
