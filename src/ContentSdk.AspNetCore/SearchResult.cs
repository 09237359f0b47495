namespace ContentSdk.AspNetCore;

/// <summary>An article that a search found, and the part of it that has most of the words.</summary>
public sealed class SearchResult
{
    internal SearchResult(Article article, Heading? heading, string path, string excerpt, string excerptHtml) =>
        (Article, Heading, Path, Excerpt, ExcerptHtml) = (article, heading, path, excerpt, excerptHtml);

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The heading of the section; null for the text before the first heading.</summary>
    public Heading? Heading { get; }

    /// <summary>The path of the section, with its anchor and the path of the base address: <c>/tea/#costs</c>.</summary>
    public string Path { get; }

    /// <summary>The piece of the section with the words: one line of some 240 characters at most; empty if there is no text.</summary>
    public string Excerpt { get; }

    /// <summary>The same as HTML for the inside of an element: escaped, with each found word in <c>mark</c>.</summary>
    public string ExcerptHtml { get; }
}
