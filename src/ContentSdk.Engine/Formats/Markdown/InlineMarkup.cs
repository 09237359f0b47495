using System.Runtime.CompilerServices;
using ContentSdk.Engine.Formats.Markdown.Checks;
using ContentSdk.Engine.Formats.Markdown.Html;
using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>A value that is one paragraph of Markdown, read as the body of an article is. All places are in the value.</summary>
/// <param name="Html">Its HTML, without an element for the paragraph.</param>
/// <param name="Text">Its text, without markup.</param>
internal sealed record InlineMarkup(string Html, string Text)
{
    // A value is asked for in several steps, and is one object in all of them.
    private static readonly ConditionalWeakTable<Cell, InlineMarkup> Known = new();

    private static readonly FormatOptions Options = new(
        KeepsRawHtml: false, [.. new MarkdownFormat().Extensions, .. new PlainTextFormat().Extensions]);

    /// <summary>What is wrong with it.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>Why it is not one paragraph, and where; null where it is one.</summary>
    public (RuleMessage Message, TextRange Range)? Fault { get; init; }

    /// <summary>Its links to content files, and where their addresses are.</summary>
    public EquatableArray<(FileLink Link, TextRange Address)> Links { get; init; }

    /// <summary>
    /// The other files beside the content that it leads to or shows, and where their addresses are: paths from the folder of the file,
    /// decoded, with forward slashes.
    /// </summary>
    public EquatableArray<(string Path, TextRange Address)> Assets { get; init; }

    /// <summary>The pieces of its HTML that depend on other files, in order.</summary>
    public EquatableArray<RenderedSlot> Slots { get; init; }

    /// <summary>A value that was read; it is read once.</summary>
    public static InlineMarkup Of(Cell value) => Known.GetValue(value, static value => Read(value.Text));

    /// <summary>Reads a value.</summary>
    public static InlineMarkup Read(string value)
    {
        int start = 0, end = value.Length;
        while (start < end && value[start] is ' ' or '\n')
            start++;
        while (end > start && value[end - 1] is ' ' or '\n')
            end--;
        var text = value.Substring(start, end - start);
        return InlineSigns.AreIn(text) ? Parse(value, start, text) : new(text, text);
    }

    private static InlineMarkup Parse(string value, int start, string text)
    {
        var plain = new InlineMarkup(Escaped(text), text);
        if (ParagraphCost.IsExceededBy(text))
            return plain with { Fault = (InlineRules.TooManyMarks, new(start, 0)) };
        try
        {
            if (MarkdownParser.ParseLine(text) is not { } tree)
                return plain with { Fault = (InlineRules.TooDeep, new(start, 0)) };
            return InlineBlocks.FaultOf(tree, value, start) is { } fault ? plain with { Fault = fault } : Read(value, start, tree);
        }
        // The tree was read, but is too deep to be walked, for us or for who writes the HTML.
        catch (Exception fault) when (fault is InsufficientExecutionStackException or ArgumentException)
        {
            return plain with { Fault = (InlineRules.TooDeep, new(start, 0)) };
        }
        catch (HtmlTooLargeException)
        {
            return plain with { Fault = (InlineRules.TooManyMarks, new(start, 0)) };
        }
    }

    private static InlineMarkup Read(string value, int start, MarkdownDocument tree)
    {
        var read = MarkdownTree.Read(new("", value), start, tree, null);
        var findings = new List<Finding>();
        MarkdownChecks.CheckLine(
            new(read.File, read.Document, read.Tree, read.Reader, null, null, MarkdownAnchors.None, Options.KeepsRawHtml), findings);
        var text = read.Reader.Blocks.Count == 0 ? new TextRange(0, 0) : read.Reader.Blocks[0].Block.Range;
        var (html, slots) = InlineHtml.Write(read, Options);
        return new(
            html,
            read.Document.Shown.Substring(text.Start, text.Length))
        {
            Findings = findings.ToEquatableArray(),
            Links = LinksOf(read).ToEquatableArray(),
            Assets = AssetsOf(read).ToEquatableArray(),
            Slots = slots,
        };
    }

    private static IEnumerable<(FileLink Link, TextRange Address)> LinksOf(MarkdownTree read)
    {
        foreach (var (link, node) in read.Reader.Inlines.Links)
        {
            if (FileLinks.Of(FileLink.OfField, link.Url, Options) is { } toFile)
                yield return (toFile, LinkAddress.Of(read.File, read.Reader.Inlines, node, link.Url));
        }
    }

    private static IEnumerable<(string Path, TextRange Address)> AssetsOf(MarkdownTree read)
    {
        foreach (var (link, node) in read.Reader.Inlines.Links)
        {
            if (AssetLinks.OfLink(link.Url) is { } path)
                yield return (path, LinkAddress.Of(read.File, read.Reader.Inlines, node, link.Url));
        }
        foreach (var (image, node) in read.Reader.Inlines.Images)
        {
            if (AssetLinks.OfImage(image.Url) is { } path)
                yield return (path, LinkAddress.Of(read.File, read.Reader.Inlines, node, image.Url));
        }
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
