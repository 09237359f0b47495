using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What a marked span is.</summary>
public enum QuoteKind : byte
{
    /// <summary>A whole utterance.</summary>
    Direct,

    /// <summary>A fragment woven into a sentence, attributed to somebody.</summary>
    Partial,

    /// <summary>A title, a scare quote or a coined word: marked, but nobody speaks it.</summary>
    Term,

    /// <summary>A turn of an interview, a transcript or a debate: no marks, but a label before it names the speaker.</summary>
    Labeled,
}

/// <summary>How a speaker or an entity was found.</summary>
public enum AttributionKind : byte
{
    /// <summary>Nobody was found.</summary>
    None,

    /// <summary>The text names it there.</summary>
    Named,

    /// <summary>A pronoun stands for it (he, she, they, it).</summary>
    Pronoun,

    /// <summary>A noun phrase stands for it (the president, the statement).</summary>
    Nominal,

    /// <summary>Nothing in the sentence names it; the context does (a run of quotes, an elided subject).</summary>
    Implied,

    /// <summary>A person declared it.</summary>
    Declared,
}

/// <summary>A span in quotation marks, before anybody is looked for: what the first stage of the quotation room finds.</summary>
/// <param name="Parts">What stands between the marks, marks left out, in order; more than one when the utterance goes on.</param>
/// <param name="Outer">From the first opening mark to the last closing mark.</param>
/// <param name="Parent">Index of the enclosing span, or -1.</param>
public sealed record QuotationSpan(EquatableArray<TextRange> Parts, TextRange Outer, int Parent)
{
    /// <summary>The label before a turn of an interview; null for text in quotation marks.</summary>
    public TextRange? Label { get; init; }
}

/// <summary>A quotation of an article. All ranges are in <see cref="SourceDocument.Text"/>.</summary>
/// <param name="Name">C# identifier of its member, unique in the article.</param>
/// <param name="Parts">What stands between the marks, in order; one range or more.</param>
/// <param name="Outer">From the first opening mark to the last closing mark.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">Index of the quote that it stands in, or -1.</param>
/// <param name="Speaker">Index in <see cref="ArticleSpec.Entities"/>, or -1.</param>
/// <param name="SpeakerRange">How the text names the speaker there, if it does.</param>
/// <param name="Cue">The word that ties quote and speaker, if there is one.</param>
/// <param name="Attribution">How the speaker was found.</param>
/// <param name="IsUncertain">Whether two readings were close, or none good.</param>
public sealed record QuoteSpec(
    string Name,
    EquatableArray<TextRange> Parts,
    TextRange Outer,
    QuoteKind Kind,
    int Parent,
    int Speaker,
    TextRange? SpeakerRange,
    TextRange? Cue,
    AttributionKind Attribution,
    bool IsUncertain);
