using System.Text.Json;
using Xunit;

namespace ContentSdk.Extraction.Tests;

public class ExtractTests
{
    private const string Headline = "Harbour Town Builds a Longer Pier";
    private const string Text = Headline + "\n\nThe mayor of Lowmouth opened the works on Monday, after forty years of waiting.\n";

    [Fact]
    public void Input_text_does_as_well_as_text_and_other_fields_are_passed_over()
    {
        var line = JsonSerializer.Serialize(new { id = "a", quotes = new[] { new { start = 1 } }, input_text = Text });
        Assert.Equal(Headline, ExtractRun.OfLine(line).GetProperty("title").GetString());
    }

    [Fact]
    public void An_empty_text_has_no_title_and_no_body()
    {
        var prediction = ExtractRun.Of("");
        Assert.Equal(JsonValueKind.Null, prediction.GetProperty("title").ValueKind);
        Assert.Empty(prediction.GetProperty("body_paragraphs").EnumerateArray());
    }

    [Fact]
    public void Many_at_a_time_write_the_same_bytes_as_one_at_a_time()
    {
        using var run = new ExtractRun();
        var lines = Enumerable.Range(0, 150).Select(i => Line($"a{i}", Text.Replace("forty", $"{i}", StringComparison.Ordinal)));
        run.With("in.jsonl", string.Join('\n', lines));
        run.Extract("one.jsonl");
        Assert.Equal(ExtractApp.Success, run.ExitCode);
        run.Extract("many.jsonl", "--parallel", "4");
        Assert.Equal(ExtractApp.Success, run.ExitCode);

        var written = run.LinesOf("one.jsonl");
        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"a{i}"), written.Select(line => Parse(line).GetProperty("id").GetString()));
        Assert.Equal(File.ReadAllBytes(run.PathOf("one.jsonl")), File.ReadAllBytes(run.PathOf("many.jsonl")));
    }

    [Fact]
    public void A_bad_line_is_named_and_costs_no_other_line()
    {
        using var run = new ExtractRun();
        run.With("in.jsonl", $"{Line("a", "One.")}\n{{\"id\":\"b\"}}\n\n{{\"id\":\n{{\"text\":\"x\"}}\n{Line("c", "Two.")}\n");
        run.Extract("out.jsonl");

        Assert.Equal(ExtractApp.BadLines, run.ExitCode);
        Assert.Equal(["a", "c"], run.LinesOf("out.jsonl").Select(line => Parse(line).GetProperty("id").GetString()));
        var errors = run.Error.Split('\n');
        Assert.StartsWith("in.jsonl(2): error: the line has neither 'text' nor 'input_text'", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("in.jsonl(4): error: the line is not the JSON that is expected: ", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("in.jsonl(5): error: the line has no 'id'", errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_speed_of_reading_is_told_on_standard_error()
    {
        using var run = new ExtractRun();
        run.With("in.jsonl", Line("a", Text)).Extract("out.jsonl");
        Assert.Matches(@"^1 articles, 0\.00 MB of text: read at [0-9.]+ MB/s, [0-9.]+ MB/s with JSON in and out\r?\n$", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("--input", "nowhere.jsonl", "--output", "out.jsonl")]
    [InlineData("--input", "a", "--output", "b", "--parallel", "0")]
    public void A_command_that_cannot_be_carried_out_returns_2(params string[] arguments)
    {
        using var run = new ExtractRun();
        Assert.Equal(ExtractApp.Usage, run.Run(arguments).ExitCode);
        Assert.StartsWith("extract: ", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });
}
