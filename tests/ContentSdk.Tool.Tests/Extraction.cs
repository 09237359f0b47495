using System.Text.Json;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What <c>extract</c> writes for one text.</summary>
internal static class Extraction
{
    public static JsonElement Of(string text) => OfLine(JsonSerializer.Serialize(new { id = "a", text }));

    public static JsonElement OfLine(string line)
    {
        using var run = new ToolRun();
        run.With("in.jsonl", line).Run("extract", "--input", run.PathOf("in.jsonl"), "--output", run.PathOf("out.jsonl"));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        return JsonDocument.Parse(Assert.Single(File.ReadAllLines(run.PathOf("out.jsonl")))).RootElement;
    }
}
