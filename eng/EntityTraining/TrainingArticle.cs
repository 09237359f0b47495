using System.Text.Json;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Text;

namespace ContentSdk.EntityTraining;

/// <summary>Annotated articles, read as content is read.</summary>
internal static class TrainingArticle
{
    private const int Folds = 5;

    /// <summary>What such texts call their source.</summary>
    public const string Source = "articles";

    /// <summary>The articles in English, or those in all other languages.</summary>
    /// <param name="file">JSON Lines, a line {"id","language","text","entities"}.</param>
    /// <param name="isEnglish">Which of them.</param>
    /// <param name="fold">The fifth of each language that is left out; -1 for none.</param>
    public static IEnumerable<TrainingText> ReadAll(string file, bool isEnglish, int fold)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var language = json.RootElement.GetProperty("language").GetString()!;
            var number = numbers[language] = numbers.GetValueOrDefault(language, -1) + 1;
            if (number % Folds == fold || language == "en" != isEnglish)
                continue;
            var names = json.RootElement.GetProperty("entities").EnumerateArray().Select(static name => new MarkedName(
                name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32(), KindOf(name.GetProperty("kind").GetString()!)))
                .ToList();
            yield return new(Source, json.RootElement.GetProperty("text").GetString()!, names);
        }
    }

    /// <summary>The text as the reader has it: its language detected, without what is no part of the article.</summary>
    public static AnalyzedText Analyze(string text)
    {
        var formatted = PlainTextFile.Read(new SourceDocument("training.txt", text), null);
        return TextAnalyzer.Analyze(formatted.Document, StructureReader.Read(formatted.Document, formatted.Blocks), null);
    }

    private static string KindOf(string kind) => kind == "organization" ? "org" : kind;
}
