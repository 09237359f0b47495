using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>The command looks for images and other files on disk.</summary>
public class AssetTests
{
    [Fact]
    public void A_missing_file_is_told_and_one_that_is_there_is_not()
    {
        using var run = new ToolRun()
            .With("seeds/media/bridge.jpg", "x").With("seeds/media/model.glb", "x").With("README.pdf", "x")
            .With("seeds/news/gate.md", "---\nimage: ../media/brigde.jpg\n---\n# The gate opens\n\n![a](../media/bridge.jpg) ![b](../media/Bridge.jpg) [c](gone/plan.pdf) [d](../../README.pdf) ![e](../media/model.glb)\n");
        run.Run("check", run.PathOf("seeds"));
        Assert.Equal(
            [
                "(2,8): error CSDK6301: There is no file '../media/brigde.jpg'. Did you mean '../media/bridge.jpg'?",
                "(6,32): warning CSDK6302: The path '../media/Bridge.jpg' differs from the file's path in the case of letters, so it is dead on Linux. Write '../media/bridge.jpg'.",
                "(6,57): error CSDK6301: There is no file 'gone/plan.pdf'. Correct the path, or add the file.",
            ],
            run.Lines.Where(static line => line.Contains("CSDK63", StringComparison.Ordinal))
                .Select(static line => line[(line.IndexOf("gate.md", StringComparison.Ordinal) + 7)..line.LastIndexOf(" (", StringComparison.Ordinal)]));
    }
}
