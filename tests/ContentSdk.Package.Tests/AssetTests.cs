using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Images and other files beside the content go where the host is published, but for those of content that is not.</summary>
public class AssetTests(PackageFeed feed)
{
    private static readonly byte[] Image = [0x47, 0x49, 0x46];

    private static HostProject Files(HostProject host) => host
        .Write("seeds/media/gate one.jpg", Image)
        .Write("seeds/media/front.jpg", Image)
        .Write("seeds/media/secret.jpg", Image)
        .Write("seeds/media/unused.jpg", Image)
        .Write("seeds/media/notes.internal", Image)
        .Write("seeds/news/plan.pdf", Image)
        .Write("seeds/offices.csv", "Name,Photo\nVelm,media/velm.jpg\n")
        .Write("seeds/media/velm.jpg", Image)
        .Write("seeds/team.yaml", "- name: A\n  photos:\n    - media/team a (1).jpg # media/unused.jpg\n- name: B\n  draft: true\n  photo: media/hidden.jpg\n")
        .Write("seeds/media/team a (1).jpg", Image)
        .Write("seeds/media/hidden.jpg", Image)
        .Write("seeds/news/gate-opens.md", "---\nimage: ../media/front.jpg\n---\n# The gate opens\n\n![The gate](<../media/gate one.jpg>) and the [plan](plan.pdf#page=2).\n")
        .Write("seeds/secret-plan.md", "---\ndraft: true\n---\n# The secret plan\n\n![The secret](media/secret.jpg)\n");

    private static IEnumerable<string> Published(HostProject host, string folder) =>
        Directory.EnumerateFiles(Path.Combine(host.Folder, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(host.Folder, folder), file).Replace('\\', '/'))
            .Where(static file => file.StartsWith("wwwroot/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static readonly string[] Expected =
        ["wwwroot/media/front.jpg", "wwwroot/media/gate one.jpg", "wwwroot/media/team a (1).jpg", "wwwroot/media/velm.jpg", "wwwroot/news/plan.pdf"];

    [Fact]
    public void A_web_app_has_them_as_static_web_assets()
    {
        var host = Files(new HostProject(feed, "AssetSite").Project("<TargetFramework>net10.0</TargetFramework>", sdk: "Microsoft.NET.Sdk.Web"))
            .Write("Program.cs", """
                using AssetSite.Seeds;

                if (args is ["show"])
                {
                    Console.WriteLine(Articles.GateOpens.Html + Articles.GateOpens.Image?.Url);
                    return;
                }
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapStaticAssets();
                app.Run();
                """);
        host.Dotnet("publish", "-m:1", "-c", "Release", "-o", "out").SucceedsWithoutWarning();
        Assert.Equal(Expected, Published(host, "out"));
        Assert.Contains("media/gate one", File.ReadAllText(Path.Combine(host.Folder, "out", "AssetSite.staticwebassets.endpoints.json")), StringComparison.Ordinal);
        Assert.Contains(
            "<p><img src=\"/media/gate%20one.jpg\" alt=\"The gate\" /> and the <a href=\"/news/plan.pdf#page=2\">plan</a>.</p>\n/media/front.jpg",
            host.Dotnet("out/AssetSite.dll", "show").Succeeds().Output, StringComparison.Ordinal);

        // A missing one is an error in every build, and the list of names is all that the compiler is given.
        host.Delete("seeds/news/plan.pdf").Write("seeds/news/plans.pdf", Image);
        Assert.Equal(
            [host.Folder + "/seeds/news/gate-opens.md(6,53): error CSDK6301: There is no file 'plan.pdf'. Did you mean 'plans.pdf'?"],
            host.Build().Fails().Problems.Select(static line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Other_apps_have_them_beside_the_assembly_and_a_library_hands_them_on()
    {
        var library = Files(new HostProject(feed, "AssetNews").Project("<OutputType>Library</OutputType>"));
        var app = new HostProject(feed, "AssetReader")
            .Project(references: """<ProjectReference Include="../AssetNews/AssetNews.csproj" />""")
            .Write("Program.cs", "System.Console.WriteLine(AssetNews.Seeds.Articles.GateOpens.Html);");
        app.Dotnet("publish", "-m:1", "-c", "Release", "-o", "out").SucceedsWithoutWarning();
        Assert.Equal(Expected, Published(library, "bin/Release/net10.0"));
        Assert.Equal(Expected, Published(app, "out"));

        // Without the step nobody knows which are referred to, and which of them by drafts.
        library.Dotnet("build", "-m:1", "-c", "Debug", "-p:ContentSdkStep=false", "-o", "all").SucceedsWithoutWarning();
        Assert.Equal(8, Published(library, "all").Count());
        var safe = library.Dotnet("build", "-m:1", "-c", "Release", "-p:ContentSdkStep=false", "-o", "few").Succeeds();
        Assert.Contains("warning CSDK9104: Images and other files beside the content are not published", Assert.Single(safe.Problems), StringComparison.Ordinal);
        Assert.Equal(Expected, Published(library, "bin/Release/net10.0"));
        Assert.False(Directory.Exists(Path.Combine(library.Folder, "few", "wwwroot")));
        library.Dotnet("build", "-m:1", "-c", "Release", "-p:ContentSdkAssets=false", "-o", "none").SucceedsWithoutWarning();
        Assert.Empty(Published(library, "none"));
    }
}
