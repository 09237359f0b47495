using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Xunit;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>Images and links to files are held to the names of the files that there are.</summary>
public class LinkedAssetTests
{
    private const string From = "seeds/news/gate.md";

    private static readonly AssetFiles Files = AssetFiles.Read(
        "assets\t1\nroot\tseeds/\naddress\t_content/Lib/\nfolder\tseeds\n"
        + "file\tseeds/news/pier.png\nfile\tseeds/media/bridge one.jpg\r\nfile\tseeds\\media\\plan.pdf\nfile\tseeds/media/logo.svg\nfile\tseeds/old/logo.svg\nfile\tseeds/media/A.png\nfile\tseeds/media/a.png\n")!;

    private static IEnumerable<string> Problems(AssetFiles? files, params string[] assets)
    {
        var record = new ArticleIndexRecord(From, "Gate", "gate", "Gate", default) { Assets = new(assets) };
        return SetResolver.Resolve([record], SetOptions.Default.WithAssets(files)).SliceOf(From).Problems.Select(problem =>
            $"{problem.Asset} {problem.RuleId} "
            + new Wording(RuleCatalog.Get(problem.RuleId).Messages.Single(message => message.Name == problem.Message), problem.Arguments));
    }

    [Fact]
    public void A_list_of_files_is_read()
    {
        Assert.Equal(("seeds/", "/_content/Lib"), (Files.Root, Files.Address));
        Assert.Equal(["seeds/"], Files.Folders);
        Assert.Equal(7, Files.Paths.Count);
        Assert.Equal(Files, Files with { });
        Assert.Null(AssetFiles.Read("folder\tseeds\n"));
        Assert.Null(AssetFiles.Read(""));
    }

    [Theory]
    [InlineData("pier.png")]
    [InlineData("./pier.png")]
    [InlineData("../media/bridge one.jpg")]
    [InlineData("../media/plan.pdf")]
    [InlineData("../media/a.png")]
    [InlineData("../../other/x.png")]
    [InlineData("../../../x.png")]
    public void What_exists_is_no_problem_and_neither_is_what_nobody_knows_of(string asset) => Assert.Empty(Problems(Files, asset));

    [Theory]
    [InlineData("peir.png", "0 CSDK6301 There is no file 'peir.png'. Did you mean 'pier.png'?")]
    [InlineData("pier.jpg", "0 CSDK6301 There is no file 'pier.jpg'. Did you mean 'pier.png'?")]
    [InlineData("plan.pdf", "0 CSDK6301 There is no file 'plan.pdf'. Did you mean '../media/plan.pdf'?")]
    [InlineData("logo.svg", "0 CSDK6301 There is no file 'logo.svg'. Correct the path, or add the file.")]
    [InlineData("nothing-like-it.png", "0 CSDK6301 There is no file 'nothing-like-it.png'. Correct the path, or add the file.")]
    [InlineData("model.glb", "0 CSDK6301 The project has no file 'model.glb', or none that it publishes. Add the file; files that end in '.glb' need a ContentAsset item.")]
    [InlineData("Pier.PNG", "0 CSDK6302 The path 'Pier.PNG' differs from the file's path in the case of letters, so it is dead on Linux. Write 'pier.png'.")]
    public void What_does_not_exist_is_reported(string asset, string problem) => Assert.Equal([problem], Problems(Files, asset));

    [Fact]
    public void Without_a_list_nothing_is_reported() => Assert.Empty(Problems(null, "gone.png"));

    [Fact]
    public void Each_is_reported_by_its_number() =>
        Assert.Equal(["1", "3"], Problems(Files, "pier.png", "gone1.png", "pier.png", "gone2.png").Select(static line => line.Split(' ')[0]));
}
