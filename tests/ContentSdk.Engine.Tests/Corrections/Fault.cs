using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>One correction that does not fit.</summary>
internal static class Fault
{
    /// <summary>The correction makes this one finding, at the place between ⟦ and ⟧.</summary>
    public static void Check(string key, string id, string marked, string message)
    {
        var before = $"---\n{key}:\n  ".Length;
        var start = before + marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = before + marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var read =
            new Corrected($"{key}:\n  {marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)}").Read;
        var finding = Assert.Single(read.Findings);
        Assert.Equal((id, start, end), (finding.RuleId, finding.Range.Start, finding.Range.End));
        Assert.True(Corrected.Message(finding).Contains(message, StringComparison.Ordinal), Corrected.Message(finding));
    }
}
