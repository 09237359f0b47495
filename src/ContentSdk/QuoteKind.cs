using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>What a span in quotation marks is, or words after a speaker's label.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuoteKind>))]
public enum QuoteKind
{
    /// <summary>A whole utterance.</summary>
    Direct,

    /// <summary>A fragment woven into a sentence, attributed to somebody.</summary>
    Partial,

    /// <summary>A title, a scare quote or a coined word: marked, but nobody speaks it.</summary>
    Term,

    /// <summary>A turn of an interview, a transcript or a debate: no quotation marks, but a label before it names the speaker.</summary>
    Labeled,
}
