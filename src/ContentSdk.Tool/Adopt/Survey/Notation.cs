using System.Buffers;
using ContentSdk.Engine.Text;

namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>How front matter is written.</summary>
internal enum Notation
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Between lines <c>---</c>.</summary>
    Yaml,

    /// <summary>Between lines <c>+++</c>, or below <c>---toml</c>.</summary>
    Toml,

    /// <summary>Between braces, <c>;;;</c>, or below <c>---json</c>.</summary>
    Json,

    /// <summary>Lines <c>Title: …</c> at the beginning, with nothing before and a blank line after them.</summary>
    Header,
}

/// <summary>Tells notations by the line that opens them.</summary>
internal static class Notations
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");

    public static Notation Of(SourceDocument document)
    {
        var end = document.Text.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? document.Text : document.Text[..end]).TrimEnd() switch
        {
            "---" => Notation.Yaml,
            "+++" or "---toml" => Notation.Toml,
            "{" or ";;;" or "---json" => Notation.Json,
            _ => IsHeader(document) ? Notation.Header : Notation.None,
        };
    }

    // As Pelican and MultiMarkdown have it: two such lines at least, or a sentence with a colon would be one.
    private static bool IsHeader(SourceDocument document)
    {
        const int Least = 2;
        var lines = document.Text.Split('\n', Least + 1);
        return lines.Length > Least && lines.Take(Least).All(static line => line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && line.AsSpan(0, colon).IndexOfAnyExcept(Letters) < 0 && colon + 1 < line.Length && line[colon + 1] == ' ');
    }

    public static string NameOf(Notation notation) => notation switch
    {
        Notation.Yaml => "YAML",
        Notation.Toml => "TOML",
        Notation.Json => "JSON",
        Notation.Header => "lines without ---, which are read as text",
        _ => "none",
    };
}
