using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>A paragraph of an article, or its standfirst.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed class Paragraph
{
    private string? _text;

    internal Paragraph(Article article, int index, Range range, ParagraphKind kind)
    {
        Article = article;
        Index = index;
        Range = range;
        Kind = kind;
    }

    /// <summary>Its place among <see cref="Article.Paragraphs"/>, from 0; -1 for the standfirst.</summary>
    [JsonIgnore]
    public int Index { get; }

    /// <summary>What it is.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("kind")]
    public ParagraphKind Kind { get; }

    /// <summary>Its text.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, Article.Text[Range]);

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

    /// <summary>Its text.</summary>
    public override string ToString() => Text;
}
