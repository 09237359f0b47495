namespace ContentSdk.Web;

/// <summary>What tells one feed of a site from another. Without it, a feed is that of the whole site.</summary>
public sealed class FeedInfo
{
    private readonly int _take = 20;

    /// <summary>The feed's title; null: that of the site.</summary>
    public string? Title { get; init; }

    /// <summary>What the feed has, in a sentence of plain text; null: the description of the site.</summary>
    public string? Description { get; init; }

    /// <summary>The path of the feed itself; null: <c>/feed.xml</c>, <c>/atom.xml</c> or <c>/feed.json</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The path of the page that shows the same articles; the home page unless said otherwise.</summary>
    public string PagePath { get; init; } = "/";

    /// <summary>The most articles that the feed has, the newest ones; 20 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Take
    {
        get => _take;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _take = value;
        }
    }
}
