using System.Text.Json;
using Xunit;

namespace ContentSdk.Extraction.Tests;

/// <summary>One run of <c>eng/extract</c>, in a folder of its own that goes when the test ends.</summary>
public sealed class ExtractRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contentsdk-extract-");

    public int ExitCode { get; private set; }

    public string Error { get; private set; } = "";

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string[] LinesOf(string name) => File.ReadAllLines(PathOf(name));

    public ExtractRun With(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return this;
    }

    /// <summary>Reads <c>in.jsonl</c> and writes the file of that name.</summary>
    public ExtractRun Extract(string output, params string[] options) => Run(["-i", PathOf("in.jsonl"), "-o", PathOf(output), .. options]);

    public ExtractRun Run(params string[] arguments)
    {
        using var error = new StringWriter();
        ExitCode = ExtractApp.Run(arguments, error);
        Error = error.ToString();
        return this;
    }

    /// <summary>What is written for one text.</summary>
    public static JsonElement Of(string text) => OfLine(JsonSerializer.Serialize(new { id = "a", text }));

    /// <summary>What is written for one line of input.</summary>
    public static JsonElement OfLine(string line)
    {
        using var run = new ExtractRun();
        run.With("in.jsonl", line).Extract("out.jsonl");
        Assert.Equal(ExtractApp.Success, run.ExitCode);
        return JsonDocument.Parse(Assert.Single(run.LinesOf("out.jsonl"))).RootElement;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
