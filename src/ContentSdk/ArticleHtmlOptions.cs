using System.Globalization;
using System.Runtime.CompilerServices;
using ContentSdk.Html;
using ContentSdk.Infrastructure;

namespace ContentSdk;

/// <summary>
/// What <see cref="Article.WriteHtml"/> puts around quotations and mentions. Without a value for <see cref="QuoteElement"/> or
/// <see cref="EntityUrl"/>, it writes <see cref="Article.Html"/> as it is.
/// </summary>
public sealed class ArticleHtmlOptions
{
    private readonly string? _quoteElement;
    private readonly string? _quoteIdPrefix = "quote-";
    private ConditionalWeakTable<Article, string>? _idPrefixes;

    /// <summary>
    /// The name of the element around the words of each quotation, such as <c>span</c>, <c>mark</c> or <c>q</c>; null (the default) for
    /// none. The quotation marks of the text are outside of it.
    /// </summary>
    /// <exception cref="ArgumentException">It is not a name of lowercase letters, digits and hyphens, or is <c>a</c>.</exception>
    public string? QuoteElement
    {
        get => _quoteElement;
        init => _quoteElement = value is null || (value != "a" && OptionChecks.IsElement(value))
            ? value
            : throw new ArgumentException(
                $"'{value}' is not an element for quotations. Give a name of lowercase letters, digits and hyphens other than 'a'.",
                nameof(value));
    }

    /// <summary>
    /// What the <c>id</c> of a quotation begins with; its number in <see cref="Article.Quotes"/>, from 1, follows: <c>quote-3</c>. Null for
    /// no ids. The default is <c>quote-</c>. Where a heading or another place of the article has such an id, the prefix is
    /// repeated (<c>quote-quote-3</c>): ask <see cref="GetQuoteId"/>.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// It has other characters than letters, digits, hyphens and underscores of ASCII, or does not begin with a letter.
    /// </exception>
    public string? QuoteIdPrefix
    {
        get => _quoteIdPrefix;
        init => _quoteIdPrefix = value is null || OptionChecks.IsIdPrefix(value)
            ? value
            : throw new ArgumentException(
                $"'{value}' is not the beginning of an id. Begin with a letter, and use letters, digits, hyphens and underscores only.",
                nameof(value));
    }

    /// <summary>The <c>class</c> of the element around a quotation; null for none.</summary>
    public string? QuoteClass { get; init; }

    /// <summary>
    /// The address of the source of a quotation, for the attribute <c>cite</c>; null for none. Only the element <c>q</c> has it.
    /// </summary>
    public Func<Quote, string?>? QuoteCite { get; init; }

    /// <summary>Which of <see cref="Article.Quotes"/> have an element; null for all of them.</summary>
    public Func<Quote, bool>? QuoteFilter { get; init; }

    /// <summary>
    /// Whether a quotation says who said it: <c>data-speaker</c> is the name, and <c>data-speaker-url</c> what <see cref="EntityUrl"/>
    /// gives. A speaker who is not known for sure is left out.
    /// </summary>
    public bool IncludeSpeaker { get; init; }

    /// <summary>
    /// Where a mention of an entity leads, such as <c>/people/ines-pellworth/</c>; null for no link. It is called once for each entity of
    /// the article. There is never a link inside of a link.
    /// </summary>
    public Func<Entity, string?>? EntityUrl { get; init; }

    /// <summary>The <c>class</c> of the links of mentions; null for none.</summary>
    public string? MentionClass { get; init; }

    /// <summary>
    /// Which mentions may be links. Null (the default) for those by name that are not <see cref="Mention.IsUncertain"/> and are not in
    /// a heading.
    /// </summary>
    public Func<Mention, bool>? MentionFilter { get; init; }

    /// <summary>Whether every such mention is a link. Without it, only the first one of each entity in the body is.</summary>
    public bool LinkEveryMention { get; init; }

    /// <summary>The <c>id</c> that a quotation has in its article's HTML, to link to it; null without a prefix, and for a term.</summary>
    /// <param name="quote">The quotation. One in the standfirst has an id, but is not in the HTML.</param>
    public string? GetQuoteId(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Position >= 0 && IdPrefixFor(quote.Article) is { } prefix ? IdOf(prefix, quote) : null;
    }

    internal static string IdOf(string prefix, Quote quote) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{quote.Position + 1}");

    // Worked out once for each article, since a transcript has thousands of quotations.
    internal string? IdPrefixFor(Article article) => QuoteIdPrefix is { } prefix
        ? (_idPrefixes ?? Once.Publish(ref _idPrefixes, [])).GetValue(article, each => FreePrefix(each, prefix))
        : null;

    // Neither a heading nor another place of the article has an id of this prefix and a number.
    private static string FreePrefix(Article article, string prefix)
    {
        var free = prefix;
        while (IsTaken(article, free))
            free += prefix;
        return free;
    }

    private static bool IsTaken(Article article, string prefix) =>
        article.Headings.Any(heading => OptionChecks.IsNumbered(heading.Anchor, prefix))
        || (article.HasWrittenHtml && HtmlIds.HasNumbered(article.GetUtf8Html(), prefix));

    internal bool Links(Mention mention) => MentionFilter is { } filter
        ? filter(mention)
        : mention is { Kind: MentionKind.Name, IsUncertain: false } && mention.Paragraph.Kind != ParagraphKind.Heading;
}
