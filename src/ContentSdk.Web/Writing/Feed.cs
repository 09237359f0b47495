using System.Buffers;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Html;

namespace ContentSdk.Web.Writing;

// What the three kinds of feeds have in common: which articles, what is said of the feed, and the full text of each article.
internal sealed class Feed
{
    private readonly SiteInfo _site;
    private readonly ArrayBufferWriter<byte> _html = new();

    public Feed(SiteInfo site, IEnumerable<Article> articles, FeedInfo? info, string path, bool needsDate = false)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(articles);
        info ??= new();
        _site = site;
        Title = info.Title ?? site.Title;
        Description = info.Description ?? site.Description;
        Address = site.GetAddress(info.Path ?? path);
        PageAddress = site.GetAddress(info.PagePath);
        var latest = SiteArticles.Latest(articles);
        Articles = [.. (needsDate ? latest.Where(HasDate) : latest).Take(info.Take)];
    }

    public string Title { get; }

    public string? Description { get; }

    public string Address { get; }

    public string PageAddress { get; }

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The last change of any of the articles.</summary>
    public ArticleTime? Modified
    {
        get
        {
            ArticleTime? last = null;
            foreach (var article in Articles)
            {
                if (ArticleTime.ModifiedOf(article) is { } time && (last is null || time.Time > last.Value.Time))
                    last = time;
            }
            return last;
        }
    }

    /// <summary>The article's full text as HTML; valid until that of another is asked for.</summary>
    public ReadOnlySpan<byte> HtmlOf(Article article)
    {
        _html.ResetWrittenCount();
        PortableHtml.Write(_html, _site, article);
        return _html.WrittenSpan;
    }

    /// <summary>A plain text as HTML; valid until other HTML is asked for.</summary>
    public ReadOnlySpan<byte> HtmlOf(string text)
    {
        _html.ResetWrittenCount();
        _html.Text(text);
        return _html.WrittenSpan;
    }

    private static bool HasDate(Article article) => ArticleTime.ModifiedOf(article) is not null;
}
