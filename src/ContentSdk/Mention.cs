using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>One place in an article that names or refers to an entity.</summary>
[DebuggerDisplay("{Text,nq} ({Entity.Name,nq})")]
public sealed class Mention
{
    private readonly int _number;
    private string? _text;
    private Entity? _entity;

    internal Mention(Article article, Range range, int number) => (Article, Range, _number) = (article, range, number);

    /// <summary>The words of the text: a name, <c>she</c>, <c>the alliance</c>.</summary>
    [JsonPropertyOrder(-5), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, Article.Text[Range]);

    /// <summary>How it refers to the entity.</summary>
    [JsonPropertyOrder(-4), JsonPropertyName("kind")]
    public MentionKind Kind { get; internal init; }

    /// <summary>Who or what is meant.</summary>
    [JsonIgnore]
    public Entity Entity => _entity ??= Article.EntityAt(_number);

    /// <summary>Whether two readings were close, or none good.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("isUncertain")]
    public bool IsUncertain { get; internal init; }

    /// <summary>Its position in <see cref="Article.Text"/>: <c>article.Text[mention.Range]</c>.</summary>
    [JsonIgnore]
    public Range Range { get; }

    /// <summary>Where it is in the content file.</summary>
    [JsonPropertyOrder(1), JsonPropertyName("location")]
    public SourceLocation Location => Article.LocationOf(Range);

    /// <summary>The paragraph that contains it, which may be the standfirst.</summary>
    [JsonIgnore]
    public Paragraph Paragraph => Article.ParagraphAt(Range.Start.Value);

    /// <summary>The article that contains it.</summary>
    [JsonIgnore]
    public Article Article { get; }

    // What JSON says where it is not what C# says; see ArticleJson.cs.

    /// <summary>Who or what is meant: kind, key and name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-3), JsonPropertyName("entity")]
    public EntityReference JsonEntity => EntityReference.Of(Entity);

    /// <summary>Start and end in the text of the article, in UTF-16 code units, end exclusive.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyOrder(-1), JsonPropertyName("range")]
    public IReadOnlyList<int> JsonRange => RangeNumbers.Of(Range);

    /// <summary>The words of the text.</summary>
    public override string ToString() => Text;
}
