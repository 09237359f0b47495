using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Extraction;

/// <summary>Streams JSON Lines through the reader, in order, a few lines at a time.</summary>
/// <param name="inputName">What errors call the input.</param>
/// <param name="parallel">How many lines are read at the same time.</param>
/// <param name="options">How texts are read.</param>
/// <param name="isProject">
/// Whether all lines are one project, so that entities are told apart over all of them; then
/// nothing is written before all is read.
/// </param>
/// <param name="error">Where bad lines are told of.</param>
internal sealed class Extractor(string inputName, int parallel, ReadOptions options, bool isProject, TextWriter error)
{
    private const int LinesAtATime = 64;

    /// <summary>Text stays readable: only what JSON itself demands is escaped.</summary>
    private static readonly ExtractJson Json = new(
        new(ExtractJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public ExtractSummary Run(TextReader input, Stream output)
    {
        var summary = new ExtractSummary();
        var clock = Stopwatch.StartNew();
        var results = new LineResult[LinesAtATime];
        var project = isProject ? new ProjectEntities() : null;
        foreach (var lines in NumberedLines(input).Chunk(LinesAtATime))
        {
            if (parallel == 1)
            {
                for (var i = 0; i < lines.Length; i++)
                    results[i] = Read(lines[i].Line);
            }
            else
            {
                Parallel.For(
                    0, lines.Length, new ParallelOptions { MaxDegreeOfParallelism = parallel }, i => results[i] = Read(lines[i].Line));
            }
            for (var i = 0; i < lines.Length; i++)
                Take(lines[i].Number, results[i], output, project, summary);
        }
        foreach (var prediction in project?.Resolve() ?? [])
            Write(JsonSerializer.SerializeToUtf8Bytes(prediction, Json.Prediction), output);
        summary.Elapsed = clock.Elapsed;
        return summary;
    }

    private static IEnumerable<(int Number, string Line)> NumberedLines(TextReader input)
    {
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }

    private LineResult Read(string line)
    {
        ExtractInput? input;
        try
        {
            input = JsonSerializer.Deserialize(line, Json.ExtractInput);
        }
        catch (JsonException fault)
        {
            return LineResult.Bad($"is not the JSON that is expected: {fault.Message}");
        }
        if (input?.Id is null)
            return LineResult.Bad("has no 'id'");
        if ((input.Text ?? input.InputText) is not { } text)
            return LineResult.Bad("has neither 'text' nor 'input_text'");
        var begin = Stopwatch.GetTimestamp();
        var (prediction, article) = Predictor.Predict(input.Id, text, options);
        var time = Stopwatch.GetElapsedTime(begin);
        var bytes = Encoding.UTF8.GetByteCount(text);
        return isProject
            ? new(null, prediction, SetResolver.RecordOf(article), article.Entities, null, bytes, time)
            : new(JsonSerializer.SerializeToUtf8Bytes(prediction, Json.Prediction), null, null, default, null, bytes, time);
    }

    private void Take(int number, LineResult result, Stream output, ProjectEntities? project, ExtractSummary summary)
    {
        if (result.Fault is not null)
        {
            error.WriteLine($"{inputName}({number}): error: the line {result.Fault}");
            summary.BadLines++;
            return;
        }
        if (project is not null)
            project.Add(result.Prediction!, result.Record!, result.Entities);
        else
            Write(result.Output!, output);
        summary.Articles++;
        summary.Bytes += result.Bytes;
        summary.Reading += result.Time;
    }

    private static void Write(byte[] line, Stream output)
    {
        output.Write(line);
        output.WriteByte((byte)'\n');
    }

    /// <summary>What came of a line: bytes that can be written at once, or what waits for the rest of its project, or a fault.</summary>
    private readonly record struct LineResult(
        byte[]? Output, Prediction? Prediction, ArticleIndexRecord? Record, EquatableArray<EntitySpec> Entities, string? Fault, long Bytes,
        TimeSpan Time)
    {
        public static LineResult Bad(string fault) => new(null, null, null, default, fault, 0, default);
    }
}
