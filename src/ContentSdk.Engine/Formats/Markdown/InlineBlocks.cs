using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>Finds what is more than a paragraph in a value that is to be one.</summary>
internal static class InlineBlocks
{
    /// <summary>What is wrong, and where in the value; null where it is one paragraph.</summary>
    /// <param name="tree">The value as it was parsed.</param>
    /// <param name="value">The value.</param>
    /// <param name="offset">Where in it the parsed text begins.</param>
    public static (RuleMessage Message, TextRange Range)? FaultOf(MarkdownDocument tree, string value, int offset)
    {
        Block? first = null;
        foreach (var block in tree)
        {
            if (block is not ParagraphBlock)
                return (MessageOf(block), FirstLine(block, value, offset));
            if (first is not null)
                return (InlineRules.SecondParagraph, FirstLine(block, value, offset));
            first = block;
        }
        return null;
    }

    private static RuleMessage MessageOf(Block block) => block switch
    {
        HeadingBlock => InlineRules.Heading,
        ListBlock => InlineRules.List,
        QuoteBlock => InlineRules.Quotation,
        FencedCodeBlock => InlineRules.Fence,
        CodeBlock => InlineRules.IndentedCode,
        Table => InlineRules.Table,
        ThematicBreakBlock => InlineRules.Line,
        _ => InlineRules.Definition,
    };

    private static TextRange FirstLine(Block block, string value, int offset)
    {
        var start = Math.Min(Math.Max(block.Span.Start, 0) + offset, value.Length);
        while (start < value.Length && value[start] is ' ' or '\n')
            start++;
        var end = value.IndexOf('\n', start);
        return TextRange.FromBounds(start, end < 0 ? value.Length : end);
    }
}
