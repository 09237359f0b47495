using ContentSdk.Engine.Formats.Markdown.Parsing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>
/// CommonMark with what editors take for granted: pipe tables, footnotes, ~~strikethrough~~, task lists, alerts and bare links, all as
/// GitHub writes them. The parser behind it is loaded by the first Markdown file.
/// </summary>
internal static class MarkdownParser
{
    private static readonly Lazy<MarkdownPipeline> LazyPipeline = new(static () => Builder().Build());

    // Of a line of its own, HTML is as within others: its tags are left out, and not the words between them.
    private static readonly Lazy<MarkdownPipeline> LazyOfLine = new(static () =>
    {
        var builder = Builder();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        return builder.Build();
    });

    /// <summary>How a text is parsed, and what its HTML is written by.</summary>
    public static MarkdownPipeline Pipeline => LazyPipeline.Value;

    /// <summary>The text as a tree; null where it is nested deeper than the parser goes, which no text of a person's is.</summary>
    public static MarkdownDocument? Parse(string text) => Parse(text, Pipeline);

    /// <summary>The same of a text that is to be one paragraph: no block of it is HTML.</summary>
    public static MarkdownDocument? ParseLine(string text) => Parse(text, LazyOfLine.Value);

    private static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            var tree = Markdig.Markdown.Parse(text, pipeline);
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

    private static MarkdownPipelineBuilder Builder()
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
        return builder;
    }
}
