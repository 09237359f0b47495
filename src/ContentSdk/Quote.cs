using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>A span in quotation marks. Each is one instance, so that <c>==</c> tells whether two are the same.</summary>
[DebuggerDisplay("{Text,nq} ({Speaker?.Name,nq})")]
public sealed class Quote
{
    private readonly QuoteRow _row;
    private string? _text;
    private string? _speakerText;
    private string? _cue;
    private Entity? _speaker;
    private IReadOnlyList<Range>? _parts;

    internal Quote(Article article, in QuoteRow row)
    {
        Article = article;
        _row = row;
    }

    /// <summary>The words between the marks. Parts that a sentence interrupts are joined by a space, those of two paragraphs by an empty line.</summary>
    [JsonPropertyOrder(-9)]
    public string Text => _text ?? Once.Publish(ref _text, JoinParts());

    /// <summary>What the span is: a whole utterance, a fragment, or a term that nobody speaks.</summary>
    [JsonPropertyOrder(-8)]
    public QuoteKind Kind => (QuoteKind)(_row.Flags & 3);

    /// <summary>Who said or wrote it, as far as known.</summary>
    [JsonPropertyOrder(-7)]
    [JsonConverter(typeof(EntityReferenceConverter))]
    public Entity? Speaker => _speaker ?? (_row.Speaker < 0 ? null : _speaker = Article.EntityAt(_row.Speaker));

    /// <summary>How the text names the speaker there: a name, <c>he</c>, <c>the statement</c>; null where it does not.</summary>
    [JsonPropertyOrder(-6)]
    public string? SpeakerText => _speakerText ?? Slice(ref _speakerText, _row.SpeakerText);

    /// <summary>The word that ties quote and speaker: <c>said</c>, <c>according to</c>; null where there is none.</summary>
    [JsonPropertyOrder(-5)]
    public string? Cue => _cue ?? Slice(ref _cue, _row.Cue);

    /// <summary>How the speaker was found.</summary>
    [JsonPropertyOrder(-4)]
    public Attribution Attribution => (Attribution)((_row.Flags >> 2) & 7);

    /// <summary>Whether two readings were close, or none good: show it with care, or not at all.</summary>
    [JsonPropertyOrder(-3)]
    public bool IsUncertain => (_row.Flags & 32) != 0;

    /// <summary>From the first to the last word in <see cref="Article.Text"/>, marks left out: <c>article.Text[quote.Range]</c>.</summary>
    [JsonPropertyOrder(-2)]
    [JsonConverter(typeof(RangeConverter))]
    public Range Range => new(Article.PartAt(_row.FirstPart).Start, Article.PartAt(_row.FirstPart + _row.PartCount - 1).End);

    /// <summary>The same with the quotation marks.</summary>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(RangeConverter))]
    public Range MarkedRange => _row.MarkedRange;

    /// <summary>The stretches of <see cref="Article.Text"/> that the quotation consists of, in order, one or more: “A,” she said, “B.” has two.</summary>
    [JsonConverter(typeof(RangeListConverter))]
    public IReadOnlyList<Range> Parts => _parts ?? Once.Publish(ref _parts, Array.AsReadOnly(ReadParts()));

    /// <summary>Where the opening mark stands in the content file.</summary>
    public SourceLocation Source => Article.LocationOf(_row.MarkedRange.Start.Value);

    /// <summary>The quotation that this one stands in, if any.</summary>
    [JsonIgnore]
    public Quote? Parent => _row.Parent < 0 ? null : Article.Marked[_row.Parent];

    /// <summary>The paragraph in which it begins; may be the standfirst.</summary>
    [JsonIgnore]
    public Paragraph Paragraph => Article.ParagraphAt(_row.MarkedRange.Start.Value);

    /// <summary>The article that it stands in.</summary>
    [JsonIgnore]
    public Article Article { get; }

    /// <summary>The words between the marks.</summary>
    public override string ToString() => Text;

    private Range[] ReadParts()
    {
        var parts = new Range[_row.PartCount];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Article.PartAt(_row.FirstPart + i);
        return parts;
    }

    private string JoinParts()
    {
        var text = Article.Text;
        var joined = text[Article.PartAt(_row.FirstPart)];
        for (var i = _row.FirstPart + 1; i < _row.FirstPart + _row.PartCount; i++)
        {
            var part = Article.PartAt(i);
            var sameParagraph = Article.ParagraphAt(part.Start.Value) == Article.ParagraphAt(Article.PartAt(i - 1).Start.Value);
            joined = string.Concat(joined, sameParagraph ? " " : "\n\n", text.AsSpan()[part]);
        }
        return joined;
    }

    private string? Slice(ref string? field, Range range) =>
        range.Start.Equals(range.End) ? null : Once.Publish(ref field, Article.Text[range]);
}
