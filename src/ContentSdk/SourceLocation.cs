using System.Globalization;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>A place in a content file. Lines count from 1, columns in UTF-16 code units from 1; the end is exclusive.</summary>
public readonly record struct SourceLocation
{
    /// <summary>The file, relative to the project, with forward slashes; empty for an article built by hand.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>Line of the beginning.</summary>
    [JsonPropertyName("line")]
    public required int Line { get; init; }

    /// <summary>Column of the beginning.</summary>
    [JsonPropertyName("column")]
    public required int Column { get; init; }

    /// <summary>Line of the end.</summary>
    [JsonPropertyName("endLine")]
    public required int EndLine { get; init; }

    /// <summary>Column of the end.</summary>
    [JsonPropertyName("endColumn")]
    public required int EndColumn { get; init; }

    /// <summary>The beginning as compilers and editors write it: <c>seeds/article.txt(7,12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
}
