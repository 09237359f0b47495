using System.Runtime.CompilerServices;
using ContentSdk.Engine.Formats.Markdown.Parsing;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>Reads the inside of a block: its text without markup, its links and its images.</summary>
/// <param name="file">The file.</param>
/// <param name="offset">Where in the file the parsed text begins.</param>
/// <param name="text">Where the text goes.</param>
internal sealed class InlineReader(SourceDocument file, int offset, RunningTextBuilder text)
{
    private bool _isInImage, _isGap;

    /// <summary>Links, in order, with what they are in the tree.</summary>
    public List<(LinkSpec Link, Inline Node)> Links { get; } = [];

    /// <summary>Images, in order, with what they are in the tree.</summary>
    public List<(InlineImageSpec Image, LinkInline Node)> Images { get; } = [];

    /// <summary>The parts of the tree that have text of their own, in order, with the range of that text in the running text.</summary>
    public List<(MarkdownObject Node, TextRange Text)> Texts { get; } = [];

    /// <summary>Where a part of the tree stands in the file, never outside of it.</summary>
    public TextRange RangeOf(SourceSpan span)
    {
        var start = Math.Min(Math.Max(span.Start, 0) + offset, file.Text.Length);
        return TextRange.FromBounds(start, Math.Min(Math.Max(start, span.End + 1 + offset), file.Text.Length));
    }

    /// <summary>Reads what lies in a container.</summary>
    public void Read(ContainerInline container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Read(inline);
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } image:
                ReadImage(image);
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case AutolinkInline link:
                var start = text.Length;
                Append(link, link.Url);
                if (!_isInImage)
                    Links.Add((new(TextRange.FromBounds(start, text.Length), (link.IsEmail ? "mailto:" : "") + link.Url, null), link));
                break;
            case LiteralInline literal:
                Append(literal, literal.Content.ToString());
                break;
            case CodeInline code:
                Append(code, code.Content, isCode: true);
                break;
            case HtmlEntityInline entity:
                if (_isInImage)
                    _alt.Append(entity.Transcoded.ToString());
                else
                    AppendFor(entity, RangeOf(entity.Span), entity.Transcoded.ToString());
                break;
            case LineBreakInline lineBreak:
                if (_isInImage)
                    _alt.Append(' ');
                else
                    AppendFor(lineBreak, LineBreakAt(lineBreak), lineBreak.IsHard ? "\n" : " ");
                break;
            case HtmlInline html when HtmlTagNames.Separates(html.Tag):
                AppendSeparator(html);
                break;
            case FootnoteLink or HtmlInline:
                _isGap = true;
                break;
            case DelimiterInline delimiter:
                Append(delimiter, delimiter.ToLiteral());
                Read(delimiter);
                break;
            case ContainerInline container:
                Read(container);
                break;
        }
    }

    private readonly System.Text.StringBuilder _alt = new();

    private void Append(Inline node, string content, bool isCode = false)
    {
        if (_isInImage)
        {
            _alt.Append(content);
            return;
        }
        var range = RangeOf(node.Span);
        // Of the blanks on both sides of what is left out one is enough.
        if (_isGap && !isCode && content.Length > 0 && content[0] == ' ' && text.EndsInBlank)
            (content, range) = (content.Substring(1), range.IsEmpty ? range : TextRange.FromBounds(range.Start + 1, range.End));
        _isGap = false;
        Texts.Add((node, new(text.Length, content.Length)));
        text.AppendFrom(range, content, isCode);
    }

    private void AppendFor(Inline node, TextRange source, string content)
    {
        Texts.Add((node, new(text.Length, content.Length)));
        text.AppendFor(source, content);
    }

    // Words in two lines are two words.
    private void AppendSeparator(HtmlInline html)
    {
        if (_isInImage)
            _alt.Append(' ');
        else if (HtmlTagNames.IsBreak(html.Tag) || !text.EndsInBlank)
            text.AppendFor(RangeOf(html.Span), HtmlTagNames.IsBreak(html.Tag) ? "\n" : " ");
        _isGap = true;
    }

    private void ReadLink(LinkInline link)
    {
        var start = text.Length;
        Read((ContainerInline)link);
        _isGap |= text.Length == start;
        if (!_isInImage)
            Links.Add((new(TextRange.FromBounds(start, text.Length), UrlOf(link), Title(link)), link));
    }

    // What an image shows is no text of the article: what stands for it is kept beside it.
    private void ReadImage(LinkInline image)
    {
        var isOuter = !_isInImage;
        if (isOuter)
            _alt.Clear();
        _isInImage = true;
        Read((ContainerInline)image);
        _isInImage = !isOuter;
        _isGap |= isOuter;
        if (isOuter)
            Images.Add((new(UrlOf(image), _alt.ToString().Trim(), Title(image)), image));
    }

    /// <summary>Where a link leads.</summary>
    public static string UrlOf(LinkInline link) => (link.GetDynamicUrl?.Invoke() ?? link.Url ?? "").Trim();

    private static string? Title(LinkInline link) => string.IsNullOrWhiteSpace(link.Title) ? null : link.Title;

    // The parser's span of a line break may begin with the blanks before it, or lie behind it.
    private TextRange LineBreakAt(LineBreakInline lineBreak)
    {
        var range = RangeOf(lineBreak.Span);
        var at = range.Start < file.Text.Length ? file.Text.IndexOf('\n', range.Start) : -1;
        return at < 0 ? new(range.Start, 0) : new(at, 1);
    }
}
