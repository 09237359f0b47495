using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>A link in the body of an article.</summary>
[DebuggerDisplay("{Text,nq} ({Url,nq})")]
public sealed class Link
{
    private readonly int _number;
    private string? _text;

    internal Link(Article article, int number, Range range, string url, string? title) =>
        (Article, _number, Range, Url, Title) = (article, number, range, url, title);

    /// <summary>The words that are the link; empty where an image is.</summary>
    [JsonPropertyOrder(-4), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, Article.Text[Range]);

    /// <summary>
    /// Where it leads, as the content file says it: an absolute address (http, https,
    /// mailto, tel), a path, or an anchor.
    /// </summary>
    [JsonPropertyOrder(-3), JsonPropertyName("url")]
    public string Url { get; }

    /// <summary>What is shown on hovering, if anything.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("title")]
    public string? Title { get; }

    /// <summary>
    /// The article that it leads to, where its address is the path of a content file of the same assembly from the folder
    /// of this one, as in <c>../ferries/times.md#winter</c>; else null. Null too where that article is not published, and in
    /// content that an older version of ContentSdk compiled.
    /// </summary>
    [JsonIgnore]
    public Article? Target => Article.TargetOf(_number);

    /// <summary>Position of its words in <see cref="Article.Text"/>.</summary>
    [JsonIgnore]
    public Range Range { get; }

    /// <summary>Where it is in the content file.</summary>
    [JsonPropertyOrder(1), JsonPropertyName("location")]
    public SourceLocation Location => Article.LocationOf(Range);

    /// <summary>The article that it belongs to.</summary>
    [JsonIgnore]
    public Article Article { get; }

    // What JSON says where it is not what C# says; see ArticleJson.cs.

    /// <summary>Start and end in the text of the article, in UTF-16 code units, end exclusive.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-1), JsonPropertyName("range")]
    public IReadOnlyList<int> JsonRange => RangeNumbers.Of(Range);

    /// <summary>Where it leads.</summary>
    public override string ToString() => Url;
}
