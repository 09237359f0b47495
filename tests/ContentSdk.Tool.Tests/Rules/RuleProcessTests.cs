using System.Diagnostics;
using System.Globalization;
using ContentSdk.Tool.Rules;
using Xunit;

namespace ContentSdk.Tool.Tests.Rules;

/// <summary>The process of the rules ends with the command, and nothing that it leaves behind costs a finding.</summary>
public class RuleProcessTests
{
    private static readonly string Here = typeof(SoundRules).Assembly.Location;

    [Fact]
    public void A_program_that_a_rule_left_running_costs_no_finding_and_is_stopped()
    {
        var finding = Assert.Single(Findings(nameof(LeavingRules)));
        Assert.Equal("Leaving", finding.Rule);
        Assert.True(SpinWait.SpinUntil(() => !IsRunning(int.Parse(finding.Message, CultureInfo.InvariantCulture)), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void A_process_that_does_not_end_costs_no_finding() =>
        Assert.Equal("Lingering", Assert.Single(Findings(nameof(LingeringRules))).Rule);

    // Nobody can stop it any more when the command itself was killed.
    [Fact]
    public void It_ends_when_the_command_does()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["exec", "--runtimeconfig", Path.ChangeExtension(Here, ".runtimeconfig.json"), typeof(RuleProcess).Assembly.Location, RuleHost.Command, "word", Here, typeof(StubbornRules).FullName!])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        try
        {
            Assert.False(process.WaitForExit(TimeSpan.FromSeconds(2)), process.HasExited ? process.StandardError.ReadToEnd() : "");
            process.StandardInput.Close();
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static IReadOnlyList<RuleFinding> Findings(string type)
    {
        var outcome = RuleProcess.Run(new(Here, $"ContentSdk.Tool.Tests.Rules.{type}", AppContext.BaseDirectory, "", 20));
        Assert.Null(outcome.Fault?.ToString());
        return outcome.Findings;
    }

    // One that was killed may be listed until somebody asks for its exit code.
    private static bool IsRunning(int id)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return !File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/stat").Contains(") Z", StringComparison.Ordinal);
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (Exception fault) when (fault is ArgumentException or IOException)
        {
            return false;
        }
    }
}
