using System.Text.Json;
using Xunit;

namespace ContentSdk.Tool.Tests;

public class SchemaTests
{
    [Theory]
    [InlineData("front-matter")]
    [InlineData("entities")]
    [InlineData("tags")]
    public void A_schema_is_printed_or_written(string name)
    {
        using var run = new ToolRun();
        Assert.Equal(ExitCodes.Success, run.Run("schema", name).ExitCode);
        var printed = run.Output;
        Assert.EndsWith(
            $"/{name}.schema.json", JsonDocument.Parse(printed).RootElement.GetProperty("$id").GetString(), StringComparison.Ordinal);

        run.Run("schema", name, "--output", run.PathOf("schema.json"));
        Assert.Equal((ExitCodes.Success, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(printed, File.ReadAllText(run.PathOf("schema.json")));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "articles")]
    [InlineData("schema", "entities", "--output", "no-such-folder/schema.json")]
    public void A_schema_that_cannot_be_given_returns_2(params string[] arguments)
    {
        using var run = new ToolRun();
        run.Run(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("contentsdk: ", run.Error, StringComparison.Ordinal);
    }
}
