using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Tool.Tests;

public class ExplainTests
{
    [Theory]
    [InlineData("CSDK2003")]
    [InlineData("csdk2003")]
    [InlineData("2003")]
    public void The_page_of_a_rule_is_printed_as_it_is(string id)
    {
        using var run = new ToolRun();
        run.Run("explain", id);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("# CSDK2003: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Every_rule_has_its_page_in_the_tool()
    {
        using var run = new ToolRun();
        Assert.All(
            RuleCatalog.All,
            rule => Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", run.Run("explain", rule.Id).Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_id_all_rules_are_listed()
    {
        using var run = new ToolRun();
        run.Run("explain");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.All(RuleCatalog.All, rule => Assert.Contains($"{rule.Id}  {rule.Title}", run.Lines));
        Assert.Contains(run.Lines, line => line.StartsWith("CSDK9101  ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CSDK40O3", "There is no rule 'CSDK40O3'. Did you mean 'CSDK4003'?")]
    [InlineData("20003", "There is no rule '20003'. Did you mean 'CSDK2003'?")]
    [InlineData("banana", "There is no rule 'banana'. 'contentsdk explain' lists all.")]
    public void A_rule_that_there_is_not_returns_2_and_names_the_nearest(string id, string expected)
    {
        using var run = new ToolRun();
        run.Run("explain", id);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal($"contentsdk: {expected}", run.Error.TrimEnd());
    }
}
