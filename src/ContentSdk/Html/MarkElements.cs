using System.Text;
using ContentSdk.Layout;
using ContentSdk.Wording;

namespace ContentSdk.Html;

// The elements that a host wants around quotations and mentions. A quotation or mention of several pieces has one around each.
internal sealed class MarkElements(Article article, ArticleHtmlOptions options)
{
    private readonly string? _idPrefix = options.IdPrefixFor(article);
    private readonly string?[] _quotes = new string?[article.Marked.Length];
    private readonly Dictionary<Entity, string?> _addresses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Entity, int> _linked = new(ReferenceEqualityComparer.Instance);

    /// <summary>The beginning of the element around a piece; null where there is to be none.</summary>
    /// <param name="owner">Whose piece it is.</param>
    /// <param name="isInLink">Whether it is inside of a link that was written for a mention.</param>
    /// <param name="name">The name of the element.</param>
    public string? Open(int owner, bool isInLink, out string name)
    {
        var number = MarkOwner.NumberOf(owner);
        if (MarkOwner.IsMention(owner))
        {
            name = "a";
            return isInLink || (owner & MarkOwner.HasLink) != 0 ? null : OpenLink(article.Mentions[number], number);
        }
        name = options.QuoteElement ?? "";
        return OpenQuote(article.Marked[number], number);
    }

    private string? OpenQuote(Quote quote, int number)
    {
        // Empty: the host wants no element.
        if (_quotes[number] is { } known)
            return known.Length > 0 ? known : null;
        if (options.QuoteElement is null || quote.Position < 0 || options.QuoteFilter?.Invoke(quote) == false)
        {
            _quotes[number] = "";
            return null;
        }
        var tag = new StringBuilder("<").Append(options.QuoteElement);
        Add(tag, "class", options.QuoteClass);
        if (options.QuoteElement == "q")
            Add(tag, "cite", options.QuoteCite?.Invoke(quote));
        if (options.IncludeSpeaker && !quote.IsUncertain && quote.Speaker is { } speaker)
        {
            Add(tag, "data-speaker", speaker.Name);
            Add(tag, "data-speaker-url", AddressOf(speaker));
        }
        // Only the first piece has the id.
        _quotes[number] = tag + ">";
        if (_idPrefix is not null)
            Add(tag, "id", ArticleHtmlOptions.IdOf(_idPrefix, quote));
        return tag.Append('>').ToString();
    }

    private string? OpenLink(Mention mention, int number)
    {
        if (options.EntityUrl is null || !options.Links(mention))
            return null;
        var entity = mention.Entity;
        if (!options.LinkEveryMention && _linked.TryGetValue(entity, out var other) && other != number)
            return null;
        if (AddressOf(entity) is not { } address)
            return null;
        _linked[entity] = number;
        var tag = new StringBuilder("<a");
        Add(tag, "href", address);
        Add(tag, "class", options.MentionClass);
        return tag.Append('>').ToString();
    }

    private string? AddressOf(Entity entity)
    {
        if (!_addresses.TryGetValue(entity, out var address))
            _addresses.Add(entity, address = options.EntityUrl?.Invoke(entity));
        return address;
    }

    private static void Add(StringBuilder tag, string name, string? value)
    {
        if (value is not null)
            tag.Append(' ').Append(name).Append("=\"").Append(HtmlText.EscapeValue(value)).Append('"');
    }
}
