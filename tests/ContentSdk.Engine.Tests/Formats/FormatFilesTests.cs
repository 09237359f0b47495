using System.Xml.Linq;
using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats;

/// <summary>What names the formats outside of the engine is held to its list.</summary>
public class FormatFilesTests
{
    [Fact]
    public void The_build_picks_up_the_files_that_the_engine_reads()
    {
        var targets = XDocument.Parse(Repository.Read("src/ContentSdk/buildTransitive/ContentSdk.Folders.targets"));
        Assert.Equal(
            string.Join('|', ContentFormats.All.Extensions.Select(static extension => extension[1..])),
            targets.Descendants("_ContentSdkExtensions").Single().Value);
    }

    [Fact]
    public void The_build_picks_up_the_files_beside_them_that_the_engine_knows()
    {
        var targets = XDocument.Parse(Repository.Read("src/ContentSdk/buildTransitive/ContentSdk.Assets.targets"));
        Assert.Equal(
            AssetEndings.All.Order(StringComparer.Ordinal),
            targets.Descendants("_ContentSdkAssetExtensions").Single().Value.Trim('|').Split('|'));
    }

    [Theory]
    [InlineData("docs/settings.md", "`*", "`")]
    [InlineData("docs/tool.md", "`", "`")]
    [InlineData("src/ContentSdk/README.md", "`*", "`")]
    public void The_docs_name_every_ending(string page, string before, string after) =>
        Assert.All(ContentFormats.All.Extensions, extension =>
            Assert.Contains(before + extension + after, Repository.Read(page), StringComparison.Ordinal));
}
