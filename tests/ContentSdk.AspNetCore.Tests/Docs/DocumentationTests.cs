using System.Reflection;
using ContentSdk.AspNetCore.Components;
using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Docs;

/// <summary>What the pages show compiles, and does what they say.</summary>
public class DocumentationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("docs/aspnetcore.md", 11)]
    [InlineData("src/ContentSdk.AspNetCore/README.md", 1)]
    public void The_code_of_the_pages_is_compiled(string path, int blocks)
    {
        var compiled = Lines(Repository.Read("tests/ContentSdk.AspNetCore.Tests/Docs/Courier.cs")
            .Replace("return await run(app);", "return await app.RunOrExportAsync(args);", StringComparison.Ordinal));
        var shown = Repository.Read(path).Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();
        Assert.Equal(blocks, shown.Length);
        foreach (var block in shown)
        {
            var lines = Lines(block).Split('\n');
            Assert.All(lines.TakeWhile(IsUsing), line => Assert.Contains(line, compiled, StringComparison.Ordinal));
            Assert.Contains(string.Join('\n', lines.SkipWhile(IsUsing)).Trim('\n'), compiled, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_part_and_every_option_has_a_row()
    {
        var page = Repository.Read("docs/aspnetcore.md");
        var types = typeof(ContentSite).Assembly.GetExportedTypes();
        string[] parts =
        [
            .. types.Where(type => type.IsSubclassOf(typeof(ContentComponent))).Select(type => $"`<{type.Name}>`"),
            .. types.SelectMany(type => type.GetCustomAttributes<HtmlTargetElementAttribute>()).Select(element => $"`<{element.Tag}>`"),
            .. typeof(ContentHtml).GetMethods().Where(method => method.ReturnType == typeof(string) && method.IsStatic).Select(Name),
            .. typeof(ContentOutputs).GetProperties().Select(Name),
            .. typeof(ContentOptions).GetProperties().Select(Name),
            .. typeof(ContentEndpoints).GetMethods().Where(method => method.Name.StartsWith("Map", StringComparison.Ordinal)).Select(Name),
        ];
        Assert.True(parts.Length > 40);
        Assert.All(parts, part => Assert.Contains(part, page, StringComparison.Ordinal));

        static string Name(MemberInfo member) => $"`{member.Name}`";
    }

    [Fact]
    public async Task The_small_app_is_a_site_without_dead_links()
    {
        using var folder = new TemporaryFolder();
        var code = await CourierSite.Run(["--Logging:LogLevel:Default", "None"], app => app.RunOrExportAsync(["export", folder.Of("out")]));
        Assert.Equal(0, code);
        var files = folder.Files("out");
        Assert.Contains("people/mara-lind/index.html", files.Keys);
        var page = Pages.Parse(files["the-bridge-opens/index.html"]);
        Assert.Equal("The bridge opens – The Velm Courier", page.Title);
        Assert.Equal("The bridge opens", page.QuerySelector("main > h1")!.TextContent);
    }

    [Fact]
    public async Task The_other_pieces_run()
    {
        await using var app = RunningSite.BuildApp(null, static _ => { });
        var site = app.Services.GetRequiredService<ContentSite>();
        CourierSite.Feed(app, site);
        app.MapGet("/robots.txt", () => "");
        app.MapGet("/not-found", () => Results.Content("<h1>Not found</h1>", "text/html", statusCode: 404));
        using var folder = new TemporaryFolder();
        Assert.Equal(0, await CourierSite.Export(app, ["export", folder.Of("out")]));
        Assert.Superset(new HashSet<string> { "404.html", "robots.txt", "tags/ferries.xml" }, folder.Files("out").Keys.ToHashSet());
        await using var other = await RunningSite.StartAsync(RunningSite.BuildApp(null, app =>
        {
            var content = app.MapContent();
            CourierSite.PerRequest(content);
            CourierSite.Search(content, app.Services.GetRequiredService<ContentSite>());
        }));
        Assert.Contains("<mark>tea</mark>", await other.GetAsync("/search/?q=tea"), StringComparison.Ordinal);
        Assert.StartsWith("<h1>Hello </h1>", await other.GetAsync("/tea/"), StringComparison.Ordinal);
        var context = new DefaultHttpContext { RequestServices = Pages.Services(Samples.Set) };
        Assert.Equal("/tea//people/mara-lind/", CourierSite.Links(context, Samples.Tea, Samples.Mara));
        var builder = WebApplication.CreateSlimBuilder();
        CourierSite.Outputs(builder);
        await using var built = builder.Build();
        Assert.Equal("The Velm Courier", built.Services.GetRequiredService<SiteInfo>().Title);
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0;

    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
