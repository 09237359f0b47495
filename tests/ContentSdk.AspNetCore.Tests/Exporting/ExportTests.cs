using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Exporting;

public class ExportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_is_mapped_is_written_and_what_pages_lead_to()
    {
        using var folder = new TemporaryFolder();
        await using var app = Site(
            content => content.MapPage("/", () => "<a href='/tea/'>Tea</a><img src=\"own/pic.svg?v=1\" alt=''><a href=/contact>x</a>"));
        app.MapGet("/own/pic.svg", () => Results.Content("<svg/>", "image/svg+xml"));
        app.MapGet("/contact", () => Results.Content("<p>contact", "text/html"));
        app.MapGet("/never", () => "never");
        app.MapGet("/robots.txt", () => "User-agent: *");
        var result = await app.ExportAsync(folder.Of("out"), options => options.Paths.Add("/robots.txt"), Cancellation);
        Assert.Empty(result.Faults);
        string[] expected =
        [
            "about/index.html", "about/index.md", "atom.xml", "contact.html", "feed.json", "feed.xml", "index.html", "llms.txt",
            "own/pic.svg", "robots.txt", "search.json",
            "sitemap.xml", "tea/index.html", "tea/index.md", "the-bridge-opens/index.html", "the-bridge-opens/index.md",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), result.Files);
        var files = folder.Files("out");
        Assert.Equal(result.Files.Prepend(".contentsdk-export"), files.Keys);
        Assert.Equal("<p>Tea &lt; coffee &amp; cake", files["tea/index.html"]);
        Assert.Equal("<svg/>", files["own/pic.svg"]);
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes_and_what_is_gone_is_removed()
    {
        using var folder = new TemporaryFolder();
        await using (var first = Site(content => content.MapPage("/old/page/", () => "old").MapPage("/Case", () => "1")))
            await first.ExportAsync(folder.Of("a"), cancellationToken: Cancellation);
        await File.WriteAllTextAsync(folder.Of("a/mine.txt"), "mine", Cancellation);
        Assert.True(File.Exists(folder.Of("a/old/page/index.html")));
        foreach (var name in new[] { "a", "b" })
        {
            await using var app = Site(content => content.MapPage("/case", () => "2"));
            Assert.Empty((await app.ExportAsync(folder.Of(name), cancellationToken: Cancellation)).Faults);
        }
        Assert.False(Directory.Exists(folder.Of("a/old")));
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.Of("a/mine.txt"), Cancellation));
        File.Delete(folder.Of("a/mine.txt"));
        var (a, b) = (folder.Files("a"), folder.Files("b"));
        // On a system that regards case, the file of the old path may stay beside the new one.
        a.Remove("Case.html");
        Assert.Equal(a, b);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Of("mine.txt"), "mine", Cancellation);
        await using var app = Site();
        var thrown = await Assert.ThrowsAsync<IOException>(() => app.ExportAsync(folder.Path, cancellationToken: Cancellation));
        Assert.Contains("that no export wrote", thrown.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_file_that_became_a_folder_makes_way_and_one_of_somebody_else_does_not()
    {
        using var folder = new TemporaryFolder();
        await using (var first = Site(content => content.MapFile("/feed", "text/plain", _ => { }).MapFile("/old/a", "text/plain", _ => { })))
            await first.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        await File.WriteAllTextAsync(folder.Of("out/mine.txt"), "mine", Cancellation);
        await using var second = Site(content => content
            .MapFile("/feed/rss", "text/plain", _ => { }).MapFile("/old", "text/plain", _ => { }).MapFile("/mine.txt", "text/plain", _ => { }));
        var result = await second.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.Equal(
            "The file 'mine.txt' was not written by an export. Remove it, or change the path.", Assert.Single(result.Faults).Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.Of("out/mine.txt"), Cancellation));
        Assert.True(File.Exists(folder.Of("out/feed/rss")) && File.Exists(folder.Of("out/old")));
    }

    [Fact]
    public async Task An_export_that_was_interrupted_can_be_done_again()
    {
        using var folder = new TemporaryFolder();
        await using (var first = Site())
            await first.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        var list = folder.Of("out/.contentsdk-export");
        // As it is before the end: what was written, in the order of writing.
        await File.WriteAllLinesAsync(list, (await File.ReadAllLinesAsync(list, Cancellation)).Reverse().Take(2), Cancellation);
        foreach (var name in folder.Files("out").Keys.Where(name => !File.ReadAllText(list).Contains(name, StringComparison.Ordinal)).ToList())
        {
            if (name != ".contentsdk-export")
                File.Delete(folder.Of("out/" + name));
        }
        await using var again = Site();
        Assert.Empty((await again.ExportAsync(folder.Of("out"), cancellationToken: Cancellation)).Faults);
    }

    [Fact]
    public async Task Nothing_is_written_through_a_symbolic_link_or_removed_outside()
    {
        using var folder = new TemporaryFolder();
        await using (var first = Site())
            await first.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Directory.CreateDirectory(folder.Of("elsewhere"));
        await File.WriteAllTextAsync(folder.Of("elsewhere/index.html"), "mine", Cancellation);
        Directory.Delete(folder.Of("out/tea"), recursive: true);
        Directory.CreateSymbolicLink(folder.Of("out/tea"), folder.Of("elsewhere"));
        await File.AppendAllTextAsync(
            folder.Of("out/.contentsdk-export"), "../elsewhere/index.html\n/etc/x\ngone/../../elsewhere/index.html\n", Cancellation);
        await using var app = Site();
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.Contains(
            result.Faults, fault => fault.File == "tea/index.html" && fault.Message.Contains("symbolic link", StringComparison.Ordinal));
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.Of("elsewhere/index.html"), Cancellation));
    }

    [Fact]
    public async Task What_cannot_be_written_is_said()
    {
        using var folder = new TemporaryFolder();
        await using var app = Site(content => content
            .MapPage("/a/con/", () => "")
            .MapPage("/%2e%2e%2fb", () => "")
            .MapFile("/x.", "text/plain", _ => { })
            .MapPage("/c:d", () => "")
            .MapPage("/.contentsdk-export/", () => "")
            .MapPage("/two", () => "1")
            .MapFile("/two.html", "text/plain", _ => { })
            .MapFile("/file", "text/plain", _ => { })
            .MapFile("/file/inner", "text/plain", _ => { })
            .MapFile("/Folder/a", "text/plain", _ => { })
            .MapFile("/folder/b", "text/plain", _ => { })
            .MapFile("/slash/", "text/plain", _ => { })
            .MapPage("/fails", () => throw new InvalidOperationException("x")));
        var result = await app.ExportAsync(folder.Of("out"), options => options.Paths.Add("/none"), Cancellation);
        Assert.Equal(
            [
                ".contentsdk-export/index.html", "/..%2fb", "/a/con/", "/c:d", "/fails", "/none", "/slash/", "/x.", "file/inner",
                "folder/b", "two.html",
            ],
            result.Faults.Select(fault => fault.File));
        Assert.Equal(["out"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.All(result.Files, file => Assert.True(File.Exists(folder.Of("out/" + file)), file));
        Assert.Contains(result.Faults, fault => fault.ToString() == "/none: The app answered with the status 404.");
    }

    [Fact]
    public async Task The_page_for_addresses_that_do_not_exist_is_written_where_hosts_look()
    {
        using var folder = new TemporaryFolder();
        await using var app = Site();
        app.MapFallback(context =>
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<a href='/none/'>gone</a>");
        });
        var result = await app.ExportAsync(folder.Of("out"), options => options.NotFoundPath = "/whatever", Cancellation);
        Assert.Contains("404.html", result.Files);
        Assert.Equal(
            "404.html(1): The link '/none/' is dead: the app answers with the status 404.", Assert.Single(result.Faults).ToString());
    }

    [Fact]
    public async Task The_page_for_addresses_that_do_not_exist_may_have_the_path_of_its_file()
    {
        using var folder = new TemporaryFolder();
        await using var app = Site();
        app.MapFallback("{*path}", () => Results.Content("<p>gone", "text/html", statusCode: 404));
        var result = await app.ExportAsync(folder.Of("out"), options => options.NotFoundPath = "/404.html", Cancellation);
        Assert.Empty(result.Faults);
        Assert.Equal("<p>gone", folder.Files("out")["404.html"]);
    }

    [Fact]
    public async Task An_app_without_a_page_for_addresses_that_do_not_exist_is_reported()
    {
        using var folder = new TemporaryFolder();
        await using var app = Site();
        var result = await app.ExportAsync(folder.Of("out"), options => options.NotFoundPath = "/404.html", Cancellation);
        Assert.Equal(
            "/404.html: The app has no page here for addresses that do not exist. Map one, or change NotFoundPath.",
            Assert.Single(result.Faults).ToString());
        Assert.DoesNotContain("404.html", result.Files);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_site_below_a_path_is_written_without_it(bool hasPathBase)
    {
        using var folder = new TemporaryFolder();
        await using var app = RunningSite.BuildApp(
            options => options.Site = Samples.Site("https://courier.example/news/"),
            app =>
            {
                if (hasPathBase)
                {
                    app.UsePathBase("/news");
                    app.UseRouting();
                }
                app.MapContent().MapArticles(_ => "<a href='/news/about/'>a</a><a href='/other'>not ours</a><a href='../about/'>a</a>");
            });
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.Empty(result.Faults);
        Assert.Contains("tea/index.html", result.Files);
        Assert.DoesNotContain(
            result.Files, file => file.Contains("news", StringComparison.Ordinal) || file.Contains("other", StringComparison.Ordinal));
    }

    // The framework chooses again after UsePathBase, unless it has an endpoint already: that of a page for addresses that do not exist.
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_path_base_that_is_taken_away_after_routing_is_reported(bool hasNotFoundPage, bool isCompiled)
    {
        using var folder = new TemporaryFolder();
        await using var app = RunningSite.BuildApp(
            options => options.Site = Samples.Site("https://courier.example/news/"),
            app =>
            {
                app.UsePathBase("/news");
                var content = app.MapContent().MapArticles(_ => "").MapPage("/", () => "");
                if (hasNotFoundPage)
                    content.MapNotFound(() => "");
            },
            isCompiled ? Other.Seeds.Articles.Set : null);
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        if (!hasNotFoundPage)
        {
            Assert.Empty(result.Faults);
            return;
        }
        Assert.Equal(
            "The app chooses the page before UsePathBase has taken '/news' away, so it answers '/news/' with 404. "
                + "Call app.UseRouting() after app.UsePathBase(\"/news\").",
            Assert.Single(result.Faults).Message);
    }

    [Fact]
    public async Task A_link_without_the_path_of_the_site_is_reported()
    {
        using var folder = new TemporaryFolder();
        await using var app = RunningSite.BuildApp(
            options => options.Site = Samples.Site("https://courier.example/news/"),
            app => app.MapContent().MapArticles(_ => "")
                .MapPage("/", () => "<a href='/about/'>a</a><a href='/other/'>b</a><a href='/news'>c</a>"));
        var result = await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.Equal(
            "index.html(1): The link '/about/' leads out of the site, whose paths begin with '/news/'.",
            Assert.Single(result.Faults).ToString());
    }

    [Fact]
    public async Task The_files_of_the_web_root_are_written_if_they_are_served()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Of("root/css"));
        await File.WriteAllTextAsync(folder.Of("root/css/a b.css"), "p{}", Cancellation);
        foreach (var isServed in new[] { false, true })
        {
            await using var app = Site();
            app.Environment.WebRootPath = folder.Of("root");
            using var files = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(folder.Of("root"));
            app.Environment.WebRootFileProvider = files;
            if (isServed)
                app.UseStaticFiles();
            var result = await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
            Assert.Empty(result.Faults);
            Assert.Equal(isServed, result.Files.Contains("css/a b.css"));
        }
    }

    [Fact]
    public async Task The_exit_code_says_whether_links_are_dead()
    {
        using var folder = new TemporaryFolder();
        await using (var app = Site())
            Assert.Equal(0, await app.RunOrExportAsync(["export", folder.Of("good")]));
        await using (var app = Site(content => content.MapPage("/", () => "<a href=x>x</a>")))
            Assert.Equal(1, await app.RunOrExportAsync(["export", folder.Of("bad")]));
        await using (var app = Site())
            Assert.Equal(2, await app.RunOrExportAsync(["export"]));
        await File.WriteAllTextAsync(folder.Of("mine.txt"), "mine", Cancellation);
        await using (var app = Site())
            Assert.Equal(2, await app.RunOrExportAsync(["export", folder.Path]));
        Assert.Equal(["bad", "good"], Directory.GetDirectories(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_server_says_nothing_of_each_request()
    {
        using var folder = new TemporaryFolder();
        using var log = new Journal();
        await using var app = RunningSite.BuildApp(
            null,
            app => app.MapContent().MapPage("/", () => throw new InvalidOperationException("Not this page.")),
            add: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(log)));
        await app.ExportAsync(folder.Of("out"), cancellationToken: Cancellation);
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Information Request", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Information Execut", StringComparison.Ordinal));
        // What goes wrong is still said.
        var errors = log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains(errors, line => line.Contains("Not this page.", StringComparison.Ordinal));
    }

    private sealed class Journal : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception?.Message}");

        public void Dispose()
        {
        }
    }

    private static WebApplication Site(Action<ContentEndpoints>? map = null) => RunningSite.BuildApp(null, app =>
    {
        var content = app.MapContent().MapArticles(article => "<p>" + System.Net.WebUtility.HtmlEncode(article.Title));
        map?.Invoke(content);
    });
}
