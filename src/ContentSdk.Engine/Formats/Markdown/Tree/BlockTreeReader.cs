using System.Runtime.CompilerServices;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = ContentSdk.Engine.Model.Block;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>Reads the blocks of a Markdown tree: each becomes a stretch of running text.</summary>
internal sealed class BlockTreeReader
{
    private readonly RunningTextBuilder _text;
    private readonly HeadingBlock? _title;

    private BlockTreeReader(InlineReader inlines, RunningTextBuilder text, HeadingBlock? title) =>
        (Inlines, _text, _title) = (inlines, text, title);

    /// <summary>What was read within the blocks.</summary>
    public InlineReader Inlines { get; }

    /// <summary>How many of the first links are the headline's.</summary>
    public int TitleLinks { get; private set; }

    /// <summary>How many of the first images are the headline's.</summary>
    public int TitleImages { get; private set; }

    /// <summary>The blocks that have text, in order, with what they are in the tree.</summary>
    public List<(Block Block, LeafBlock Node)> Blocks { get; } = [];

    /// <summary>Reads a tree. The headline goes first, wherever it stands: it is no part of the body.</summary>
    public static BlockTreeReader Read(MarkdownDocument tree, InlineReader inlines, RunningTextBuilder text, HeadingBlock? title)
    {
        var reader = new BlockTreeReader(inlines, text, title);
        if (title is not null)
            reader.Add(title, BlockKind.Heading, title.Level);
        (reader.TitleLinks, reader.TitleImages) = (inlines.Links.Count, inlines.Images.Count);
        reader.ReadAll(tree, BlockKind.Paragraph);
        return reader;
    }

    private void ReadAll(ContainerBlock container, BlockKind inside)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    ReadAll(inner, KindOf(inner, inside));
                    break;
                case HeadingBlock heading when heading != _title:
                    Add(heading, BlockKind.Heading, heading.Level);
                    break;
                case ParagraphBlock paragraph:
                    Add(paragraph, inside, 0);
                    break;
                case CodeBlock code:
                    AddCode(code);
                    break;
            }
        }
    }

    private static BlockKind KindOf(ContainerBlock container, BlockKind outside) => container switch
    {
        // A box around text of the article's own: nobody is quoted there.
        AlertBlock => outside,
        QuoteBlock => BlockKind.BlockQuote,
        ListItemBlock => BlockKind.ListItem,
        TableCell => BlockKind.TableCell,
        Footnote => BlockKind.Footnote,
        _ => outside,
    };

    private void Add(LeafBlock leaf, BlockKind kind, int level)
    {
        var before = _text.Length;
        _text.BeginBlock();
        var start = _text.Length;
        if (leaf.Inline is not null)
            Inlines.Read(leaf.Inline);
        if (Trimmed(start) is { IsEmpty: false } range)
            Blocks.Add((new(kind, range, level), leaf));
        else
            DropIfNothing(before, start);
    }

    private void AddCode(CodeBlock code)
    {
        var before = _text.Length;
        _text.BeginBlock();
        var start = _text.Length;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            if (i > 0)
                _text.AppendFor(Inlines.RangeOf(new(line.Position - 1, line.Position - 1)), "\n");
            var content = line.Slice.ToString();
            _text.AppendFrom(Inlines.RangeOf(new(line.Position, line.Position + content.Length - 1)), content, isCode: true);
        }
        Inlines.Texts.Add((code, TextRange.FromBounds(start, _text.Length)));
        if (Trimmed(start).IsEmpty)
            DropIfNothing(before, start);
        else
            Blocks.Add((new(BlockKind.Code, TextRange.FromBounds(start, _text.Length)), code));
    }

    private void DropIfNothing(int before, int start)
    {
        if (_text.Length == start)
            _text.CutBack(before);
    }

    private TextRange Trimmed(int start)
    {
        var shown = _text.ShownFrom(start);
        int first = 0, end = shown.Length;
        while (first < end && IsInvisible(shown[first]))
            first++;
        while (end > first && IsInvisible(shown[end - 1]))
            end--;
        return TextRange.FromBounds(start + first, start + end);
    }

    private static bool IsInvisible(char c) => CharClass.IsSpace(c) || CharClass.IsFormat(c) || CharClass.IsControl(c);
}
