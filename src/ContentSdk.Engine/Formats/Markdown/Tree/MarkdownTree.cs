using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>A Markdown file with the running text that was taken from its tree.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its running text.</param>
/// <param name="Tree">What was parsed.</param>
/// <param name="Reader">What was read of it.</param>
/// <param name="Title">The heading that is the headline, if one is.</param>
/// <param name="Declared">What front matter says, with places in the running text.</param>
internal sealed record MarkdownTree(
    SourceDocument File, SourceDocument Document, MarkdownDocument Tree, BlockTreeReader Reader, HeadingBlock? Title, Facts? Declared)
{
    /// <summary>Reads the running text of a tree.</summary>
    public static MarkdownTree Read(SourceDocument file, int bodyStart, MarkdownDocument tree, Facts? declared)
    {
        var text = new RunningTextBuilder(file);
        if (declared is not null)
            declared = DeclaredLead.Append(text, file, declared);
        HeadingName.Take(tree);
        var title = TitleHeading.Find(tree, declared?.Title?.Value);
        var reader = BlockTreeReader.Read(tree, new InlineReader(file, bodyStart, text), text, title);
        return new(file, text.ToDocument(), tree, reader, title, declared);
    }

    /// <summary>
    /// Takes out of the tree what is no part of the body: the headline, and a paragraph that a file
    /// beside this one says is the standfirst.
    /// </summary>
    /// <returns>The standfirst, if it was there.</returns>
    public LeafBlock? RemoveLead()
    {
        LeafBlock? removed = null;
        if (Declared?.Standfirst is { IsAside: true } standfirst)
        {
            var (block, node) = Reader.Blocks.Find(block => block.Node != Title);
            if (node is not null && block.Kind == BlockKind.Paragraph
                && FoldedText.Of(Document.Shown.Substring(block.Range.Start, block.Range.Length)) == FoldedText.Of(standfirst.Value))
            {
                node.Parent?.Remove(node);
                removed = node;
            }
        }
        Title?.Parent?.Remove(Title);
        return removed;
    }
}
