using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>A Markdown file as the checks see it.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its running text.</param>
/// <param name="Tree">What was parsed.</param>
/// <param name="Reader">What was read of it.</param>
/// <param name="Title">The heading that is the headline, if one is.</param>
/// <param name="Declared">What front matter says.</param>
/// <param name="Anchors">The headings of the body, and other places that links can lead to.</param>
/// <param name="KeepsRawHtml">Whether HTML is kept.</param>
internal sealed record MarkdownText(
    SourceDocument File, SourceDocument Document, MarkdownDocument Tree, BlockTreeReader Reader, HeadingBlock? Title, Facts? Declared,
    MarkdownAnchors Anchors, bool KeepsRawHtml)
{
    /// <summary>What the markup says, for the checks that every format shares.</summary>
    public MarkupText ToMarkup()
    {
        var headline = Declared?.Title?.Value ?? (Title is { } title ? TitleHeading.TextOf(title) : null);
        var links = Reader.Inlines.Links.ConvertAll(link => LinkOf(link.Node, link.Link.Url, IsSilent(link.Node, link.Link.Range)));
        var images = Reader.Inlines.Images.ConvertAll(
            image => LinkOf(image.Node, image.Image.Url, string.IsNullOrWhiteSpace(image.Image.Alt)));
        return new(File, Document, headline, Title is null, Anchors.Headings, links, images, KeepsRawHtml) { NamedAnchors = Anchors.Named };
    }

    private bool IsSilent(Inline node, TextRange text) =>
        node is LinkInline link && string.IsNullOrWhiteSpace(Show(text))
        && !link.FindDescendants<LinkInline>().Any(static inner => inner.IsImage);

    private MarkupLink LinkOf(Inline node, string url, bool isSilent) =>
        new(Reader.Inlines.RangeOf(node.Span), Reader.Inlines.RangeOf(AddressOf(node)), url, isSilent);

    // The address may be written in the link itself or in a definition elsewhere.
    private static SourceSpan AddressOf(Inline node) =>
        node is LinkInline { UrlSpan: { IsEmpty: false } url } && url.Start >= node.Span.Start && url.End <= node.Span.End
            ? url
            : node.Span;

    /// <summary>A finding at a range of the running text.</summary>
    public Finding At(TextRange range, RuleMessage message, params string[] arguments) => Finding.At(Document, range, message, arguments);

    /// <summary>A finding in the first line of a part of the tree.</summary>
    public Finding AtFirstLine(SourceSpan span, RuleMessage message, params string[] arguments)
    {
        var range = Reader.Inlines.RangeOf(span);
        var end = range.IsEmpty ? -1 : File.Text.IndexOf('\n', range.Start, range.Length);
        return Finding.At(File, end < 0 ? range : TextRange.FromBounds(range.Start, end), message, arguments);
    }

    /// <summary>
    /// A finding at the line in which a part of the tree begins, without blanks and marks of quotations before it:
    /// the parser's own places of some parts are less than they are.
    /// </summary>
    public Finding AtLine(SourceSpan span, RuleMessage message, params string[] arguments) =>
        Finding.At(File, LineOf(span), message, arguments);

    /// <summary>The line in which a part of the tree begins, without blanks and marks of quotations before it, and blanks behind.</summary>
    public TextRange LineOf(SourceSpan span)
    {
        var at = Reader.Inlines.RangeOf(span).Start;
        var start = at == 0 ? 0 : File.Text.LastIndexOf('\n', at - 1) + 1;
        var end = File.Text.IndexOf('\n', at);
        if (end < 0)
            end = File.Text.Length;
        while (start < end && File.Text[start] is ' ' or '\t' or '>')
            start++;
        while (end > start && CharClass.IsSpace(File.Text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }

    /// <summary>Whether a character of the running text is escaped in the file, and so meant as it stands.</summary>
    public bool IsEscaped(int position) => Document.IsEscaped(position);

    /// <summary>The text of a range, short enough for a message.</summary>
    public string Show(TextRange range) => Snippet.Of(Document.Shown, range).Trim();
}

/// <summary>A check of the markup of a file; what it finds are rules of <see cref="MarkdownRules"/>.</summary>
internal interface IMarkdownCheck
{
    /// <summary>Adds what is wrong.</summary>
    void Check(MarkdownText text, ICollection<Finding> findings);
}
