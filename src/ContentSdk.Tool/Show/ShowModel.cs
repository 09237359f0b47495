using System.Text.Json.Serialization;

namespace ContentSdk.Tool.Show;

/// <summary>What was understood of one file, as <c>show --json</c> writes it. Lines and columns count from 1.</summary>
internal sealed record ShownFile(
    string Path,
    string Identifier,
    string Slug,
    string Language,
    int WordCount,
    IReadOnlyList<ShownBlock> Structure,
    IReadOnlyList<ShownQuote> Quotes,
    IReadOnlyList<ShownEntity> Entities,
    IReadOnlyList<ShownFinding> Findings)
{
    /// <summary>The articles that are similar to it; null where nobody asked.</summary>
    public IReadOnlyList<ShownSimilar>? Similar { get; init; }

    /// <summary>What was left out of the quotations, or why there are none; null where nothing is to be said.</summary>
    public string? QuotesLeftOut { get; init; }
}

/// <summary>A similar article: its file, how similar it is in percent, and what the two have in common, what counts most first.</summary>
internal sealed record ShownSimilar(string Path, int Score, IReadOnlyList<string> Common);

/// <summary>A stretch of the file and what it is.</summary>
internal sealed record ShownBlock(string Part, int Line, int LastLine, string Text);

/// <summary>A marked span.</summary>
internal sealed record ShownQuote(
    string Name,
    string Kind,
    int Line,
    int Column,
    string Text,
    string? Speaker,
    string? SpeakerText,
    string? Cue,
    string Attribution,
    bool Uncertain,
    string? Within,
    ShownExplanation? Why);

/// <summary>
/// Why a marked span has its speaker, or none: what decided, why no cue was taken,
/// what is doubtful, who comes next and what made the difference, what was looked at.
/// </summary>
internal sealed record ShownExplanation(
    string Rule,
    string? Refusal,
    IReadOnlyList<string> Doubts,
    ShownNext? Next,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<ShownCandidate> Candidates);

/// <summary>The next candidate, null for nobody with a name; how far behind; from which lead on the speaker would be sure.</summary>
internal sealed record ShownNext(string? Speaker, int Lead, int? SureFrom);

/// <summary>A cue that was looked at: how it stands to the quotation, where, who would speak, how well it fits, how far it is.</summary>
internal sealed record ShownCandidate(string Finder, int Line, int Column, string Cue, string? Speaker, int Score, int Distance);

/// <summary>Someone or something that the article names.</summary>
internal sealed record ShownEntity(
    string Kind, string Member, string Name, IReadOnlyList<string> Aliases, bool Confident, int Quotes,
    IReadOnlyList<ShownMention> Mentions);

/// <summary>One place where an entity is named or referred to.</summary>
internal sealed record ShownMention(string Kind, int Line, int Column, string Text, bool Uncertain);

/// <summary>A problem in the file.</summary>
internal sealed record ShownFinding(string Id, string Severity, int Line, int Column, int EndLine, int EndColumn, string Message);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(ShownFile))]
internal sealed partial class ShowJson : JsonSerializerContext;
