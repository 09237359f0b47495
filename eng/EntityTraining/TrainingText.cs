using System.Text.Json;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.EntityTraining;

/// <summary>One text with marked names.</summary>
internal sealed record TrainingText(string Source, string Text, IReadOnlyList<MarkedName> Names)
{
    /// <summary>Reads all texts of a folder of JSON lines, in ordinal order of their files.</summary>
    public static IEnumerable<TrainingText> ReadAll(string folder, IReadOnlySet<string> without)
    {
        foreach (var file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var source = Path.GetFileNameWithoutExtension(file);
            if (without.Contains(source) || source.StartsWith("quotes-", StringComparison.Ordinal))
                continue;
            foreach (var line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                var names = json.RootElement.GetProperty("entities").EnumerateArray().Select(static name => new MarkedName(
                    name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32(), name.GetProperty("kind").GetString()!))
                    .ToList();
                yield return new(source, json.RootElement.GetProperty("text").GetString()!, names);
            }
        }
    }

    /// <summary>The text cut into tokens as the engine cuts an article; every line is a paragraph.</summary>
    public AnalyzedText Analyze()
    {
        if (Source == TrainingArticle.Source)
            return TrainingArticle.Analyze(Text);
        var document = new SourceDocument("training.txt", Text);
        var lines = new List<TextRange>();
        var start = 0;
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && Text[i] != '\n')
                continue;
            if (Text.AsSpan(start, i - start).Trim().Length > 0)
                lines.Add(TextRange.FromBounds(start, i));
            start = i + 1;
        }
        var analyzed = TextAnalyzer.Analyze(document, new(null, null, null, lines.ToEquatableArray(), EquatableArray<TextRange>.Empty));
        // Single sentences are too short to tell their language by.
        return new(document, "en", analyzed.Blocks, analyzed.Tokens, analyzed.Hashes, analyzed.BlockStarts, analyzed.SentenceStarts, -1);
    }
}

/// <summary>A marked name.</summary>
internal readonly record struct MarkedName(int Start, int End, string Kind);
