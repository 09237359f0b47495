using System.Text.RegularExpressions;

namespace ContentSdk.Engine.Tests.Voice;

/// <summary>The words of <c>words.txt</c>, and where a text uses them outside code and quotations.</summary>
internal static partial class VoiceWords
{
    private static readonly (Regex Pattern, string Instead)[] Words =
    [
        .. Repository.Read("tests/ContentSdk.Engine.Tests/Voice/words.txt").Split('\n')
            .Where(line => line.Contains('\t', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(columns => (new Regex(
                columns[0], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline), columns[1].Trim())),
    ];

    /// <summary>Each use of such a word in a text, as a line of a report.</summary>
    public static IEnumerable<string> In(string where, string text)
    {
        var prose = Quoted().Replace(text, "…");
        foreach (var (pattern, instead) in Words)
        {
            foreach (Match match in pattern.Matches(prose))
                yield return $"{where}: '{match.Value.Trim()}' → {instead}";
        }
    }

    /// <summary>The paragraphs of a Markdown page that are prose: no code, no HTML comment.</summary>
    public static string ProseOf(string markdown)
    {
        var isCode = false;
        var lines = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            lines.Add(isCode || isFence || line.StartsWith("    ", StringComparison.Ordinal) ? "" : line);
        }
        // A sentence may run over lines.
        return Code().Replace(string.Join('\n', lines), "…");
    }

    /// <summary>The texts between quotation marks in C# that are more than a word.</summary>
    public static IEnumerable<string> LiteralsOf(string code) =>
        Literal().Matches(code).Select(match => match.Groups[1].Value).Where(text => text.Contains(' ', StringComparison.Ordinal));

    /// <summary>The documentation comments in C#, without tags.</summary>
    public static string SummariesOf(string code) =>
        Tag()
            .Replace(
                string.Join(
                    '\n',
                    code.Split('\n')
                        .Select(line => line.Trim())
                        .Where(line => line.StartsWith("///", StringComparison.Ordinal))
                        .Select(line => line[3..])),
                "…");

    [GeneratedRegex("'[^'\n]{1,60}'|“[^”\n]*”|(?<= )\"[^\"\n]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("<c>[^<]*</c>|<[^>]*>")]
    private static partial Regex Tag();
}
