using System.Buffers;
using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json.Serialization;
using ContentSdk.Html;
using ContentSdk.Infrastructure;
using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

// What an article has of markup: its HTML, and what can be told from it.
public abstract partial class Article
{
    private string? _html;
    private byte[]? _utf8Html;
    private ReadOnlyCollection<Heading>? _headings;
    private ReadOnlyCollection<Link>? _links;
    private ReadOnlyCollection<ArticleImage>? _images;
    private ReadOnlyCollection<Article>? _linkedFrom;

    /// <summary>
    /// The body as HTML that is safe to put on a page, without headline and standfirst. Of a Markdown file it was
    /// written when the app was compiled; of plain text it is its paragraphs, each in a <c>p</c> element. A link to another content
    /// file leads to the <see cref="Route"/> of its article, below the path of the project's <c>ContentSdkBaseAddress</c>. An image
    /// beside the content has its <c>width</c> and <c>height</c> where they are known.
    /// </summary>
    [JsonPropertyOrder(-225), JsonPropertyName("html")]
    public string Html => _html ?? Once.Publish(ref _html, Encoding.UTF8.GetString(GetUtf8Html()));

    /// <summary>The headings of the body, in order; as a tree: <see cref="TableOfContents"/>. Plain text has none.</summary>
    [JsonPropertyOrder(-89), JsonPropertyName("headings")]
    public IReadOnlyList<Heading> Headings => _headings ?? Once.Publish(ref _headings, Array.AsReadOnly(ReadHeadings()));

    /// <summary>The links of the body, in order. Plain text has none.</summary>
    [JsonPropertyOrder(-88), JsonPropertyName("links")]
    public IReadOnlyList<Link> Links => _links ?? Once.Publish(ref _links, Array.AsReadOnly(ReadLinks()));

    /// <summary>
    /// The other articles of its assembly with a link to it, each once, by slug: those of which a <see cref="Link.Target"/> is
    /// this article.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Article> LinkedFrom => _home.Grows
        ? Array.AsReadOnly(_home.LinkedFromOf(_index))
        : _linkedFrom ?? Once.Publish(ref _linkedFrom, Array.AsReadOnly(_home.LinkedFromOf(_index)));

    /// <summary>
    /// The images of the body, in order. Plain text has none; the picture that goes with
    /// the article is <see cref="Image"/>.
    /// </summary>
    [JsonPropertyOrder(-87), JsonPropertyName("images")]
    public IReadOnlyList<ArticleImage> Images => _images ?? Once.Publish(ref _images, Array.AsReadOnly(ReadImages()));

    /// <summary>
    /// The same as <see cref="Html"/> in UTF-8; of a Markdown file without links to others straight from the assembly, without a
    /// copy: ready to be written to a response.
    /// </summary>
    public ReadOnlySpan<byte> GetUtf8Html()
    {
        if (_utf8Html is { } known)
            return known;
        if (FactOf(FactsColumn.Html) is not (> 0 and var html))
            return Once.Publish(ref _utf8Html, Encoding.UTF8.GetBytes(ParagraphHtml.Of(this)));
        var block = View;
        return Slots.Fill(block, block.Utf8(html)) is { } filled
            ? Once.Publish(ref _utf8Html, filled)
            : block.Utf8(html);
    }

    /// <summary>
    /// Writes <see cref="Html"/> in UTF-8, with elements around quotations and links for mentions as a page wants them. Where they are was
    /// found when the app was compiled, and nothing is parsed. A quotation that crosses a paragraph or an emphasis has an element around
    /// each piece; the first has the <c>id</c>.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="options">What to put around quotations and mentions.</param>
    /// <remarks>
    /// The HTML is written without them where their places are not known: for content that an older version of ContentSdk compiled, and
    /// for an article built by hand with HTML of its own. The standfirst is not in the HTML.
    /// </remarks>
    public void WriteHtml(IBufferWriter<byte> output, ArticleHtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        MarkedHtml.Write(this, output, options);
    }

    /// <summary>The same as <see cref="WriteHtml"/> writes, as a string.</summary>
    /// <param name="options">What to put around quotations and mentions.</param>
    public string GetHtml(ArticleHtmlOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteHtml(output, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    internal IArticleHome Home => _home;

    internal HtmlSlots Slots => new(_home, _index);

    /// <summary>Whether its HTML was written when it was compiled or built.</summary>
    internal bool HasWrittenHtml => FactOf(FactsColumn.Html) > 0;

    internal Article? TargetOf(int link) => _home.TargetOf(_index, link);

    // With the address where it is published, and what is known of it, if the content file names it by its path.
    internal ArticleImage ImageAt(string written, string? alternative) => ImageAt(written, alternative, null);

    private ArticleImage ImageAt(string written, string? alternative, string? title) =>
        ArticleImage.At(_home, LogicalPath, written, alternative, title);

    private Heading[] ReadHeadings()
    {
        var block = View;
        var table = block.Table(ArticleLayout.Headings);
        var headings = new Heading[table.Rows];
        Heading? last = null;
        for (var i = 0; i < headings.Length; i++)
        {
            var level = table[i, HeadingColumn.Level];
            while (last is not null && last.Level >= level)
                last = last.Parent;
            last = headings[i] = new(this, i, RangeAt(table, i), level, block.Text(table[i, HeadingColumn.Anchor])!, last);
        }
        return headings;
    }

    private Link[] ReadLinks()
    {
        var block = View;
        var table = block.Table(ArticleLayout.Links);
        var links = new Link[table.Rows];
        for (var i = 0; i < links.Length; i++)
            links[i] = new(this, i, RangeAt(table, i), block.Text(table[i, LinkColumn.Url])!, block.Text(table[i, LinkColumn.Title]));
        return links;
    }

    private ArticleImage[] ReadImages()
    {
        var block = View;
        var table = block.Table(ArticleLayout.Images);
        var images = new ArticleImage[table.Rows];
        for (var i = 0; i < images.Length; i++)
        {
            var (written, alternative, title) = (
                block.Text(table[i, ImageColumn.Source])!, block.Text(table[i, ImageColumn.AlternativeText]),
                block.Text(table[i, ImageColumn.Title]));
            images[i] = table[i, ImageColumn.IsElsewhere] != 0
                ? new() { Url = written, Alt = alternative, Title = title }
                : ImageAt(written, alternative, title);
        }
        return images;
    }
}
