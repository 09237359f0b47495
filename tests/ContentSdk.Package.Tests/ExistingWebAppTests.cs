using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>A web application that is older than its use of the package.</summary>
public class ExistingWebAppTests(PackageFeed feed)
{
    private const string TwoFrameworks =
        "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";

    private const string Program = """
        using Shop.Models;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => new Content("hello").Text);
        app.Run();

        namespace Shop.Models
        {
            public sealed record Content(string Text);
        }
        """;

    [Fact]
    public void Nothing_changes_until_seeds_exists_or_files_are_opted_in()
    {
        var shop = new HostProject(feed, "Shop")
            .Write("Program.cs", Program)
            .Write("content/about.txt", "")
            .Write("Content/css/LICENSE.txt", "MIT")
            .Write("wwwroot/robots.txt", "User-agent: *\n");
        var tests = new HostProject(feed, "Shop.Tests")
            .Project(TwoFrameworks, references: """<ProjectReference Include="../Shop/Shop.csproj" />""")
            .Write("ContentTests.cs", """
                using Shop.Models;

                namespace Shop.Tests;

                public class ContentTests
                {
                    public static Content Subject => new("a");
                }
                """)
            .Write("seeds/expected.txt", "");

        shop.Project(TwoFrameworks, sdk: "Microsoft.NET.Sdk.Web");
        tests.Build().SucceedsWithoutWarning();
        Assert.Empty(shop.GeneratedSources());
        Assert.Empty(tests.GeneratedSources());

        // A file in a folder of its own choice, by item; the types of the application keep their names.
        shop.Write("content/harbour-gate.txt", News.Harbour())
            .Project(TwoFrameworks, items: """<ContentFile Include="content/harbour-gate.txt" />""", sdk: "Microsoft.NET.Sdk.Web")
            .Write("Program.cs", Program.Replace("\"hello\"", "Shop.Seeds.Articles.HarbourGate.Title", StringComparison.Ordinal));
        tests.Build().SucceedsWithoutWarning();
        Assert.Empty(tests.GeneratedSources());

        // And by the default folder.
        shop.Write("seeds/second-gate.txt", News.Harbour("Two"))
            .Write("Program.cs", Program.Replace("\"hello\"", "Shop.Seeds.Articles.SecondGate.Title", StringComparison.Ordinal));
        tests.Build().SucceedsWithoutWarning();
        Assert.Empty(tests.GeneratedSources());
    }
}
