using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>A heading within the body of an article: an entry of its table of contents.</summary>
[DebuggerDisplay("{Level}: {Text,nq}")]
public sealed class Heading
{
    private string? _text;

    internal Heading(Article article, Range range, int level, string anchor) =>
        (Article, Range, Level, Anchor) = (article, range, level, anchor);

    /// <summary>From 1 to 6; 2 is the highest below a headline.</summary>
    [JsonPropertyOrder(-4), JsonPropertyName("level")]
    public int Level { get; }

    /// <summary>Its words, without markup.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, Article.Text[Range]);

    /// <summary>The <c>id</c> of its element in <see cref="Article.Html"/>, unique in the article: <c>#anchor</c> leads there.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("anchor")]
    public string Anchor { get; }

    /// <summary>Its position in <see cref="Article.Text"/>.</summary>
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

    /// <summary>Its words.</summary>
    public override string ToString() => Text;
}
