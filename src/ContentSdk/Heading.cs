using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>A heading within the body of an article: an entry of its table of contents.</summary>
[DebuggerDisplay("{Level}: {Text,nq}")]
public sealed class Heading
{
    private readonly int _number;
    private List<Heading>? _ownChildren;
    private ReadOnlyCollection<Heading>? _children;
    private string? _text;
    private ReadOnlyCollection<Paragraph>? _paragraphs;

    internal Heading(Article article, int number, Range range, int level, string anchor, Heading? parent)
    {
        (Article, _number, Range, Level, Anchor, Parent) = (article, number, range, level, anchor, parent);
        if (parent is not null)
            (parent._ownChildren ??= []).Add(this);
    }

    /// <summary>From 1 to 6; 2 is the highest below a headline.</summary>
    [JsonPropertyOrder(-4), JsonPropertyName("level")]
    public int Level { get; }

    /// <summary>Its words, without markup.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, Article.Text[Range]);

    /// <summary>The <c>id</c> of its element in <see cref="Article.Html"/>, unique in the article: <c>#anchor</c> leads there.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("anchor")]
    public string Anchor { get; }

    /// <summary>The heading that it is below: the last one before it of a higher level; null where there is none.</summary>
    [JsonIgnore]
    public Heading? Parent { get; }

    /// <summary>
    /// The headings that are below it, in order. A level that is left out makes no difference: after a heading of level 2, one of
    /// level 4 is its child.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Heading> Children => _children ?? Once.Publish(ref _children, Array.AsReadOnly(_ownChildren?.ToArray() ?? []));

    /// <summary>
    /// The paragraphs from it to the next heading of any level, in order, without footnotes: its own text, without that of
    /// its <see cref="Children"/>. Those before the first heading are the <see cref="Article.Introduction"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs ?? Once.Publish(ref _paragraphs, Array.AsReadOnly(ReadParagraphs()));

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

    private Paragraph[] ReadParagraphs() => Article.ParagraphsBetween(
        Range.Start.Value,
        _number + 1 < Article.Headings.Count ? Article.Headings[_number + 1].Range.Start.Value : int.MaxValue);
}
