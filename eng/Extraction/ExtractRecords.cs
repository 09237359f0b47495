using System.Text.Json.Serialization;

namespace ContentSdk.Extraction;

/// <summary>One line of input. All else that stands in it is passed over.</summary>
internal sealed record ExtractInput
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? InputText { get; init; }
}

/// <summary>One line of output. Positions are UTF-16 code units in the text as it was given, end exclusive.</summary>
internal sealed record Prediction(
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Title,
    IReadOnlyList<string> BodyParagraphs,
    IReadOnlyList<QuotePrediction> Quotes,
    IReadOnlyList<QuotePrediction> NestedQuotes,
    IReadOnlyList<TermPrediction> Terms,
    IReadOnlyList<QuotePrediction> Labelled,
    IReadOnlyList<EntityPrediction> Entities);

/// <summary>One stretch of speech, quotation marks included.</summary>
internal sealed record QuotePrediction(
    int Start,
    int End,
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Speaker,
    int? SpeakerStart,
    int? SpeakerEnd,
    string Attribution,
    bool Uncertain,
    int Group);

/// <summary>A marked stretch that nobody speaks.</summary>
internal sealed record TermPrediction(int Start, int End);

/// <summary>A name.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entity">Number of the entity within the article.</param>
/// <param name="Name">Fullest name of the entity.</param>
/// <param name="Member">The entity's member in generated code; left out where the kind is not sure enough for one.</param>
/// <param name="ProjectEntity">Number of the entity over all articles, where they were read as one project.</param>
internal sealed record EntityPrediction(
    int Start, int End, string Kind, int Entity, string Name, string? Member, int? ProjectEntity = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ExtractInput))]
[JsonSerializable(typeof(Prediction))]
internal sealed partial class ExtractJson : JsonSerializerContext;
