using System.Buffers;
using System.Globalization;
using ContentSdk.Web.Addresses;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// The pages of a site for search engines, with their images: <see href="https://www.sitemaps.org/protocol.html">sitemaps.org 0.9</see>
/// and the extension <c>sitemap-image/1.1</c>. Serve it as <c>application/xml</c>.
/// <code>
/// var sitemap = new Sitemap(site, Articles.All) { Paths = ["/", "/people/"] };
/// sitemap.Write(output);
/// </code>
/// </summary>
/// <remarks>
/// Drafts are left out, and so are articles whose <see cref="Article.CanonicalUrl"/> is another address than that of their page on
/// the site. A file has at most 50,000 addresses. With more, <see cref="Write"/> writes an index, and
/// <see cref="WritePart"/> each of the files that it names.
/// </remarks>
public sealed class Sitemap
{
    /// <summary>The most addresses in one file.</summary>
    public const int PartSize = 50_000;

    // The limits of the protocol and of the extension.
    private const int MostCharacters = 2_048;
    private const int MostImages = 1_000;

    private const string HomePath = "/";

    private readonly SiteInfo _site;
    private readonly IEnumerable<Article> _articles;
    private IReadOnlyList<(string Address, Article? Article)>? _pages;

    /// <summary>Makes the sitemap of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="articles">The articles that have pages, in any order.</param>
    public Sitemap(SiteInfo site, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(articles);
        (_site, _articles) = (site, articles);
    }

    /// <summary>The paths of other pages, which come first; the home page alone unless said otherwise.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [HomePath];

    /// <summary>The path of a part, by its number from 1, where there are several: <c>/sitemap-1.xml</c> unless said otherwise.</summary>
    public Func<int, string> PartRoute { get; init; } = static part => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml");

    /// <summary>How many files it takes, one or more.</summary>
    public int PartCount => (Pages.Count + PartSize - 1) / PartSize;

    // The schema of the protocol requires one page at least, and each site has that.
    private IReadOnlyList<(string Address, Article? Article)> Pages =>
        _pages ??= [.. FindPages().DefaultIfEmpty((_site.GetAddress(HomePath), null))];

    /// <summary>Writes the sitemap or, where it takes several files, the index of them.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    public void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (PartCount == 1)
        {
            WritePart(output, 1);
            return;
        }
        output.Raw(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """u8);
        for (var part = 1; part <= PartCount; part++)
        {
            output.Raw("<sitemap>\n"u8);
            output.Element("loc"u8, _site.GetAddress(PartRoute(part)));
            WriteTime(output, LastOf(part));
            output.Raw("</sitemap>\n"u8);
        }
        output.Raw("</sitemapindex>\n"u8);
    }

    /// <summary>Writes one file of several.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="part">Its number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    public void WritePart(IBufferWriter<byte> output, int part)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, PartCount);
        output.Raw(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">

            """u8);
        foreach (var (address, article) in PagesOf(part))
        {
            output.Raw("<url>\n"u8);
            output.Element("loc"u8, address);
            if (article is not null)
            {
                WriteTime(output, ArticleTime.ModifiedOf(article));
                WriteImages(output, article);
            }
            output.Raw("</url>\n"u8);
        }
        output.Raw("</urlset>\n"u8);
    }

    private IEnumerable<(string Address, Article? Article)> FindPages()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            if (_site.GetAddress(path) is var address && address.Length < MostCharacters && known.Add(address))
                yield return (address, null);
        }
        foreach (var article in SiteArticles.BySlug(_articles))
        {
            var address = _site.GetAddress(article);
            if (address.Length < MostCharacters && SiteArticles.CanonicalAddress(_site, article) == address && known.Add(address))
                yield return (address, article);
        }
    }

    private IEnumerable<(string Address, Article? Article)> PagesOf(int part) => Pages.Skip((part - 1) * PartSize).Take(PartSize);

    private ArticleTime? LastOf(int part)
    {
        ArticleTime? last = null;
        foreach (var (_, article) in PagesOf(part))
        {
            if (article is not null && ArticleTime.ModifiedOf(article) is { } time && (last is null || time.Time > last.Value.Time))
                last = time;
        }
        return last;
    }

    private void WriteImages(IBufferWriter<byte> output, Article article)
    {
        var page = SiteArticles.Page(_site, article);
        var images = new[] { article.Image }.Concat(article.Images)
            .Select(image => WebAddress.ResolveHttp(page, image?.Url))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(MostImages);
        foreach (var image in images)
        {
            output.Raw("<image:image>\n"u8);
            output.Element("image:loc"u8, image);
            output.Raw("</image:image>\n"u8);
        }
    }

    private static void WriteTime(IBufferWriter<byte> output, ArticleTime? time)
    {
        if (time is null)
            return;
        output.Open("lastmod"u8);
        time.Value.WriteDayOrTime(output);
        output.Close("lastmod"u8);
    }
}
