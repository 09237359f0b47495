using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>
/// Projects that take every warning for an error, in arrangements where the compiler
/// has warnings for generated code too.
/// </summary>
public class StrictHostTests(PackageFeed feed)
{
    private const string Strict =
        "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><ContentSdkNamespace>Site.Content</ContentSdkNamespace>";

    [Fact]
    public void A_library_that_says_it_is_CLS_compliant_may_show_its_content()
    {
        var host = new HostProject(feed, "Compliant").Project("<OutputType>Library</OutputType>" + Strict)
            .Write("seeds/2024-01-02-ferry-times.md", "# Ferry times\n\n“We wait,” said Mara Velkin.\n")
            .Write("seeds/99-boats.md", "# 99 boats\n\nThe boats of Velm were wet.\n")
            .Write("Home.cs", """
                [assembly: System.CLSCompliant(true)]

                namespace Compliant;

                public class Home
                {
                    public ContentSdk.Article Latest { get; } = Site.Content.Articles.All[0];

                    public ContentSdk.Entity? Find(string name) => Site.Content.Entities.Find(name);
                }
                """);
        host.Build().SucceedsWithoutWarning();
    }

    [Fact]
    public void Tests_that_see_the_internals_of_an_app_may_have_content_in_the_same_namespace()
    {
        var app = new HostProject(feed, "Seen")
            .Project("<OutputType>Exe</OutputType>" + Strict, """<InternalsVisibleTo Include="Seen.Tests" />""")
            .Write("Program.cs", "System.Console.WriteLine(Site.Content.Articles.All.Count);\n")
            .Write("seeds/harbour-gate.txt", News.Harbour());
        var tests = new HostProject(feed, "Seen.Tests");
        tests.Project("<OutputType>Library</OutputType>" + Strict, """<ProjectReference Include="../Seen/Seen.csproj" />""")
            .Write("seeds/other-gate.txt", News.Harbour("Two"));

        tests.Build().SucceedsWithoutWarning();
        Assert.True(File.Exists(Path.Combine(app.Folder, "bin/Debug/net10.0/Seen.dll")));
    }
}
