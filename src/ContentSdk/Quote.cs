using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Wording;

namespace ContentSdk;

/// <summary>A span in quotation marks. Each is one instance, so that <c>==</c> tells whether two are the same.</summary>
[DebuggerDisplay("{Text,nq} ({Speaker?.Name,nq})")]
public sealed partial class Quote
{
    private readonly Range[] _ranges;
    private string? _text;
    private string? _displayText;
    private string? _speakerText;
    private string? _cue;
    private Entity? _speaker;
    private IReadOnlyList<Range>? _parts;

    internal Quote(Article article, Range[] ranges) => (Article, _ranges) = (article, ranges);

    /// <summary>
    /// The words between the marks. Parts that a sentence interrupts are joined by a space,
    /// those of two paragraphs by a blank line.
    /// </summary>
    [JsonPropertyOrder(-9), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, JoinParts());

    /// <summary>
    /// The words as they can be shown alone, without quotation marks: without the comma before “she said”, with parts joined to
    /// sentences, and each run of white space as one space. Parts in different paragraphs are joined by a blank line.
    /// </summary>
    /// <remarks>
    /// A comma at the end of a part becomes a full stop where the next part begins a sentence: “A,” she said. “B.” is <c>A. B.</c>
    /// Of a <see cref="QuoteKind.Partial"/> quotation and of a <see cref="QuoteKind.Term"/>, the full stop of the sentence around it
    /// is left out. An ellipsis is kept.
    /// </remarks>
    [JsonIgnore]
    public string DisplayText => _displayText ?? Once.Publish(ref _displayText, QuoteDisplay.Of(
        Article.Text, _ranges, BeginsParagraph, isFragment: Kind is QuoteKind.Partial or QuoteKind.Term));

    /// <summary>What the span is: a whole utterance, a fragment, or a term that nobody speaks.</summary>
    [JsonPropertyOrder(-8), JsonPropertyName("kind")]
    public QuoteKind Kind { get; internal init; }

    /// <summary>Who said or wrote it, as far as known.</summary>
    [JsonIgnore]
    public Entity? Speaker => _speaker ?? (SpeakerNumber < 0 ? null : _speaker = Article.EntityAt(SpeakerNumber));

    /// <summary>How the text names the speaker there: a name, <c>he</c>, <c>the statement</c>; null where it does not.</summary>
    [JsonPropertyOrder(-6), JsonPropertyName("speakerText")]
    public string? SpeakerText => _speakerText ?? Slice(ref _speakerText, SpeakerRange);

    /// <summary>The word that ties quote and speaker: <c>said</c>, <c>according to</c>; null where there is none.</summary>
    [JsonPropertyOrder(-5), JsonPropertyName("cue")]
    public string? Cue => _cue ?? Slice(ref _cue, CueRange);

    /// <summary>How the speaker was found.</summary>
    [JsonPropertyOrder(-4), JsonPropertyName("attribution")]
    public Attribution Attribution { get; internal init; }

    /// <summary>Whether two readings were close, or none good: show it with care, or not at all.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("isUncertain")]
    public bool IsUncertain { get; internal init; }

    /// <summary>From the first to the last word in <see cref="Article.Text"/>, marks left out: <c>article.Text[quote.Range]</c>.</summary>
    [JsonIgnore]
    public Range Range => new(_ranges[0].Start, _ranges[^1].End);

    /// <summary>The same with the quotation marks.</summary>
    [JsonIgnore]
    public Range MarkedRange { get; internal init; }

    /// <summary>
    /// The stretches of <see cref="Article.Text"/> that the quotation consists of, in order, one
    /// or more: “A,” she said, “B.” has two.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Range> Parts => _parts ?? Once.Publish(ref _parts, Array.AsReadOnly(_ranges));

    /// <summary>Where it is in the content file, quotation marks included.</summary>
    [JsonPropertyOrder(1), JsonPropertyName("location")]
    public SourceLocation Location => Article.LocationOf(MarkedRange);

    /// <summary>The quotation that contains this one, if any.</summary>
    [JsonIgnore]
    public Quote? Parent => ParentNumber < 0 ? null : Article.Marked[ParentNumber];

    /// <summary>The paragraph in which it begins; may be the standfirst.</summary>
    [JsonIgnore]
    public Paragraph Paragraph => Article.ParagraphAt(MarkedRange.Start.Value);

    /// <summary>The article that contains it.</summary>
    [JsonIgnore]
    public Article Article { get; }

    /// <summary>The words between the marks.</summary>
    public override string ToString() => Text;

    internal int ParentNumber { get; init; }

    /// <summary>Its place among <see cref="Article.Quotes"/>, from 0; -1 for a term.</summary>
    internal int Position { get; init; }

    internal int SpeakerNumber { get; init; }

    internal Range SpeakerRange { get; init; }

    internal Range CueRange { get; init; }

    private string JoinParts()
    {
        var text = Article.Text;
        var joined = text[_ranges[0]];
        for (var i = 1; i < _ranges.Length; i++)
            joined = string.Concat(joined, BeginsParagraph(i) ? "\n\n" : " ", text.AsSpan()[_ranges[i]]);
        return joined;
    }

    private bool BeginsParagraph(int part) =>
        Article.ParagraphAt(_ranges[part].Start.Value) != Article.ParagraphAt(_ranges[part - 1].Start.Value);

    private string? Slice(ref string? field, Range range) =>
        range.Start.Equals(range.End) ? null : Once.Publish(ref field, Article.Text[range]);
}
