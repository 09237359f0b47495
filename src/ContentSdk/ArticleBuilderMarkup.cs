using ContentSdk.Building;
using ContentSdk.Naming;

namespace ContentSdk;

// What a content file with markup has besides running text, and what was left out of the text.
public sealed partial class ArticleBuilder
{
    private readonly List<BuiltHeading> _headings = [];
    private readonly List<BuiltLink> _links = [];
    private readonly List<ArticleImage> _images = [];
    private readonly List<Furniture> _furniture = [];

    /// <summary>
    /// See <see cref="Article.Html"/>. Null: each paragraph in a <c>p</c> element and each heading in one of its
    /// level, without links and images. It is taken as it is, and not checked.
    /// </summary>
    public string? Html { get; init; }

    /// <summary>Adds a heading to the body. It is also a paragraph of kind <see cref="ParagraphKind.Heading"/>.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="level">From 1 to 6.</param>
    /// <param name="anchor">
    /// See <see cref="Heading.Anchor"/>. Null: the words of the text in kebab case, with a number where
    /// the article has that anchor already.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public ArticleBuilder AddHeading(string text, int level = 2, string? anchor = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        AddParagraph(text, ParagraphKind.Heading);
        _headings.Add(new(_paragraphs.Count - 1, level, anchor ?? FreeAnchor(BuiltNames.AnchorOf(text))));
        return this;
    }

    /// <summary>Makes words of the text a link.</summary>
    /// <param name="words">
    /// The words: their first occurrence after the link added before. Must be in the text when the article is built.
    /// </param>
    /// <param name="url">Where it leads.</param>
    /// <param name="title">What is shown on hovering, if anything.</param>
    public ArticleBuilder AddLink(string words, string url, string? title = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        ArgumentNullException.ThrowIfNull(url);
        _links.Add(new(words, url, title, null));
        return this;
    }

    /// <summary>Makes words of the text a link to an article.</summary>
    /// <param name="words">
    /// The words: their first occurrence after the link added before. Must be in the text when the article is built.
    /// </param>
    /// <param name="target">
    /// Where it leads: see <see cref="Link.Target"/>. If it was made by hand, too, its <see cref="Article.LinkedFrom"/> has this article
    /// once it is built.
    /// </param>
    /// <param name="url">The address, as a content file has it: <c>../ferries/times.md</c>.</param>
    public ArticleBuilder AddLinkTo(string words, Article target, string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(url);
        _links.Add(new(words, url, null, target));
        return this;
    }

    /// <summary>Adds an image to the body. The picture that goes with the article is <see cref="Image"/>.</summary>
    public ArticleBuilder AddImage(ArticleImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        _images.Add(image);
        return this;
    }

    /// <summary>Adds something that the content file has and that was left out of the text.</summary>
    public ArticleBuilder AddFurniture(Furniture furniture)
    {
        ArgumentNullException.ThrowIfNull(furniture);
        _furniture.Add(furniture);
        return this;
    }

    private string FreeAnchor(string anchor)
    {
        var free = anchor;
        for (var i = 1; _headings.Exists(heading => heading.Anchor == free); i++)
            free = $"{anchor}-{i}";
        return free;
    }
}
