using System.Xml.Linq;
using Xunit;

namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>Properties without which the SDK would run old content.</summary>
public class BuildPropertyTests
{
    [Theory]
    // dotnet run app.cs skips the build while no C# file has changed.
    [InlineData("FileBasedProgramCanSkipMSBuild", "false")]
    // dotnet watch would ask before each restart.
    [InlineData("HotReloadAutoRestart", "true")]
    public void The_package_sets_what_keeps_content_fresh_unless_the_project_says_otherwise(string name, string value)
    {
        var property = XDocument.Parse(Repository.Read("src/ContentSdk/buildTransitive/ContentSdk.targets")).Descendants(name).Single();
        Assert.Equal((value, $"'$({name})' == ''"), (property.Value, (string?)property.Attribute("Condition")));
        Assert.Equal("'$(ContentSdkEnabled)' != 'false'", (string?)property.Parent!.Attribute("Condition"));
    }
}
