using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentSdk.Engine;

namespace ContentSdk.Tool.Extract;

/// <summary>Streams JSON Lines through the reader, in order, a few lines at a time.</summary>
internal sealed class Extractor(string inputName, int parallel, ReadOptions options, TextWriter error)
{
    private const int LinesAtATime = 64;

    /// <summary>Text stays readable: only what JSON itself demands is escaped.</summary>
    private static readonly ExtractJson Json = new(new(ExtractJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public ExtractSummary Run(TextReader input, Stream output)
    {
        var summary = new ExtractSummary();
        var clock = Stopwatch.StartNew();
        var results = new LineResult[LinesAtATime];
        foreach (var lines in NumberedLines(input).Chunk(LinesAtATime))
        {
            if (parallel == 1)
            {
                for (var i = 0; i < lines.Length; i++)
                    results[i] = Read(lines[i].Line);
            }
            else
            {
                Parallel.For(0, lines.Length, new ParallelOptions { MaxDegreeOfParallelism = parallel }, i => results[i] = Read(lines[i].Line));
            }
            for (var i = 0; i < lines.Length; i++)
                Write(lines[i].Number, results[i], output, summary);
        }
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
        var prediction = Predictor.Predict(input.Id, text, options);
        var time = Stopwatch.GetElapsedTime(begin);
        return new(JsonSerializer.SerializeToUtf8Bytes(prediction, Json.Prediction), null, Encoding.UTF8.GetByteCount(text), time);
    }

    private void Write(int number, LineResult result, Stream output, ExtractSummary summary)
    {
        if (result.Output is null)
        {
            error.WriteLine($"{inputName}({number}): error: the line {result.Fault}");
            summary.BadLines++;
            return;
        }
        output.Write(result.Output);
        output.WriteByte((byte)'\n');
        summary.Articles++;
        summary.Bytes += result.Bytes;
        summary.Reading += result.Time;
    }

    private readonly record struct LineResult(byte[]? Output, string? Fault, long Bytes, TimeSpan Time)
    {
        public static LineResult Bad(string fault) => new(null, fault, 0, default);
    }
}
