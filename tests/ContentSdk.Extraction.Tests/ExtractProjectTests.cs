using System.Text.Json;
using Xunit;

namespace ContentSdk.Extraction.Tests;

public class ExtractProjectTests
{
    private static readonly string[] Texts =
    [
        "Mayor Orla Quill opened the pier on Monday. It had been closed for a year.",
        "The works were paid for by the Lowmouth Harbour Company. Mr Quill was pleased with the harbour.",
        "At noon Mayor Orla Quill and Bram Tolliver met in the town hall.",
    ];

    [Fact]
    public void A_project_numbers_an_entity_alike_in_all_its_articles()
    {
        var names = Names("--project");
        var orla = Number(names[0], "Orla Quill");
        Assert.Equal(orla, Number(names[2], "Orla Quill"));
        Assert.Equal(orla, Number(names[1], "Quill"));
        Assert.Equal(
            4,
            names.SelectMany(line => line)
                .Select(name => name.GetProperty("project_entity").GetInt32())
                .Append(orla)
                .Append(-1)
                .Distinct()
                .Count());
    }

    [Fact]
    public void Texts_that_are_no_project_have_no_such_numbers() =>
        Assert.All(Names().SelectMany(line => line), name => Assert.False(name.TryGetProperty("project_entity", out _)));

    [Fact]
    public void A_project_changes_nothing_else()
    {
        using var run = new ExtractRun();
        run.With("in.jsonl", string.Join('\n', Texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"a{i}", text }))) + "\n{}\n");
        run.Extract("alone.jsonl");
        Assert.Equal(ExtractApp.BadLines, run.ExitCode);
        run.Extract("project.jsonl", "--project");
        Assert.Equal(ExtractApp.BadLines, run.ExitCode);
        var project = System.Text.RegularExpressions.Regex.Replace(
            File.ReadAllText(run.PathOf("project.jsonl")), ",\"project_entity\":[0-9]+", "");
        Assert.Equal(File.ReadAllText(run.PathOf("alone.jsonl")), project);
    }

    private static int Number(JsonElement[] names, string name) =>
        Assert.Single(names, found => found.GetProperty("name").GetString() == name).GetProperty("project_entity").GetInt32();

    private static JsonElement[][] Names(params string[] options)
    {
        using var run = new ExtractRun();
        run.With("in.jsonl", string.Join('\n', Texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"a{i}", text }))));
        run.Extract("out.jsonl", options);
        Assert.Equal(ExtractApp.Success, run.ExitCode);
        return [.. run.LinesOf("out.jsonl")
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("entities").EnumerateArray().ToArray())];
    }
}
