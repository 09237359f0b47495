namespace ContentSdk.AspNetCore;

/// <summary>The files that a site has besides its pages. Each is a path below the base address; null switches the file off.</summary>
public sealed class ContentOutputs
{
    private int _feedLength = 20;

    /// <summary>RSS 2.0; <c>/feed.xml</c> unless set.</summary>
    public string? Rss { get; set; } = "/feed.xml";

    /// <summary>Atom; <c>/atom.xml</c> unless set.</summary>
    public string? Atom { get; set; } = "/atom.xml";

    /// <summary>JSON Feed; <c>/feed.json</c> unless set.</summary>
    public string? JsonFeed { get; set; } = "/feed.json";

    /// <summary>
    /// The sitemap; <c>/sitemap.xml</c> unless set. It lists the articles and all pages that are mapped. With more than 50,000
    /// addresses it is an index of several files, whose paths have a number: <c>/sitemap-1.xml</c>.
    /// </summary>
    public string? Sitemap { get; set; } = "/sitemap.xml";

    /// <summary>What language models find; <c>/llms.txt</c> unless set.</summary>
    public string? Llms { get; set; } = "/llms.txt";

    /// <summary>The text of all articles by section, for a search in the browser; <c>/search.json</c> unless set.</summary>
    public string? Search { get; set; } = "/search.json";

    /// <summary>
    /// The script that answers searches on hosts that serve files alone; <c>/search.js</c> unless set. It is there if the site has a
    /// search page (<c>MapSearch</c> or <see cref="ContentOptions.SearchPath"/>), and a page loads it only if it says so:
    /// <see cref="ContentHtml.WriteSearchScript"/>.
    /// </summary>
    public string? SearchScript { get; set; } = "/search.js";

    /// <summary>
    /// The articles as JSON, off unless set. With <c>/api/articles</c>, that is the list, and <c>/api/articles/{slug}</c> an article with
    /// all that is known of it, including the path of its file.
    /// </summary>
    public string? Api { get; set; }

    /// <summary>
    /// Each article as ninjs, off unless set: a template with <c>{slug}</c>, such as <c>/ninjs/{slug}.json</c>. See
    /// <see cref="ContentSdk.Web.Ninjs"/>.
    /// </summary>
    public string? Ninjs { get; set; }

    /// <summary>The most articles that a feed has, the newest ones; 20 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int FeedLength
    {
        get => _feedLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _feedLength = value;
        }
    }
}
