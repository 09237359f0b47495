using ContentSdk.Engine.Formats.Markdown.Parsing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>
/// CommonMark with what editors take for granted: pipe tables, footnotes, ~~strikethrough~~, task lists, alerts and bare links, all as
/// GitHub writes them. The parser behind it is loaded by the first Markdown file.
/// </summary>
internal static class MarkdownParser
{
    private static readonly Lazy<MarkdownPipeline> LazyPipeline = new(Build);

    /// <summary>How a text is parsed, and what its HTML is written by.</summary>
    public static MarkdownPipeline Pipeline => LazyPipeline.Value;

    /// <summary>The text as a tree; null where it is nested deeper than the parser goes, which no text of a person's is.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            var tree = Markdig.Markdown.Parse(text, Pipeline);
            TablePipes.Unescape(tree);
            return tree;
        }
        // So it says that the text is nested too deeply; the rest are faults of its own, which no text should meet.
        catch (Exception fault)
            when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseTaskLists()
            .UseAlertBlocks(AlertParser.WriteKind);
        builder.InlineParsers.Insert(0, new AlertParser());
        builder.InlineParsers.Insert(0, new FootnoteReferenceParser());
        builder.InlineParsers.Insert(0, new HiddenTextParser());
        builder.InlineParsers.Insert(0, new BareAddressParser());
        return builder.Build();
    }
}
