using System.Globalization;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Formats.Markdown.Checks;
using ContentSdk.Engine.Formats.Markdown.Html;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>Reads Markdown: running text without markup, HTML, headings, links and images.</summary>
internal static class MarkdownReader
{
    /// <summary>Whether a path is that of a Markdown file.</summary>
    public static bool IsMarkdown(string logicalPath) =>
        logicalPath.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || logicalPath.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="declared">What its front matter says; that stays in front of the running text, character by character.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    public static FormattedText Read(SourceDocument file, Facts? declared, ReadOptions options, ICollection<Finding> findings)
    {
        var bodyStart = declared?.BodyStart ?? 0;
        if (ParagraphCost.Excess(file.Text, bodyStart) is { } excess)
        {
            findings.Add(Finding.At(file, excess.FirstLine, MarkdownRules.TooDear.Id, Number(excess.Characters), Number(excess.Marks)));
            return PlainTextFile.Read(file, declared);
        }
        try
        {
            if (MarkdownParser.Parse(file.Text.Substring(bodyStart)) is { } tree)
                return Read(file, bodyStart, tree, declared, options, findings);
        }
        // Deeper than the stack: the tree was read, but cannot be walked.
        catch (Exception fault) when (fault is InsufficientExecutionStackException or ArgumentException)
        {
        }
        // Then the text is read as it stands, so that the article keeps what can be had of it.
        findings.Add(Finding.At(file, new(bodyStart, 0), MarkdownRules.TooDeep.Id));
        return PlainTextFile.Read(file, declared);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static FormattedText Read(
        SourceDocument file, int bodyStart, MarkdownDocument tree, Facts? declared, ReadOptions options, ICollection<Finding> findings)
    {
        var text = new RunningText(file);
        if (declared is not null)
            declared = DeclaredLead.Append(text, file, declared);
        var title = Headline.Find(tree, declared?.Title?.Value);
        var reader = BlockReader.Read(tree, new InlineReader(file, bodyStart, text), text, title);
        var document = text.ToDocument();
        var headings = NameHeadings(document, reader, title);
        if (file.EncodingFault == EncodingFault.None)
            MarkdownChecks.Check(new(file, document, tree, reader, title, declared, headings, options.KeepsRawHtml), findings);
        var suppressions = new SuppressionComments(file, reader.Inlines, findings).Read(tree);
        title?.Parent?.Remove(title);
        var markup = new MarkupSpec(
            HtmlWriter.Write(tree, options.KeepsRawHtml),
            headings.ToEquatableArray(),
            reader.Inlines.Links.Select(static link => link.Link).ToEquatableArray(),
            reader.Inlines.Images.Select(static image => image.Image).ToEquatableArray());
        return new(document, reader.Blocks.Select(static block => block.Block).ToEquatableArray(), markup) { Declared = declared, Suppressions = suppressions };
    }

    private static List<HeadingSpec> NameHeadings(SourceDocument document, BlockReader reader, HeadingBlock? title)
    {
        var anchors = new Anchors();
        var headings = new List<HeadingSpec>();
        foreach (var (block, node) in reader.Blocks)
        {
            if (block.Kind != BlockKind.Heading || node == title)
                continue;
            var heading = new HeadingSpec(block.Range, block.Level, anchors.Next(document.Shown.Substring(block.Range.Start, block.Range.Length)));
            node.GetAttributes().Id = heading.Anchor;
            headings.Add(heading);
        }
        return headings;
    }
}
