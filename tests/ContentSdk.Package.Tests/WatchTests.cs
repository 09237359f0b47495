using System.Net;
using System.Net.Sockets;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>
/// The real <c>dotnet watch</c>: what the app shows after an edit is the new content, never the old again and never an exception.
/// Alone, after all others: each edit is a build, and a machine that runs several at once is slow to notice a saved file.
/// </summary>
[CollectionDefinition(nameof(WatchTests), DisableParallelization = true)]
[Collection(nameof(WatchTests))]
public class WatchTests(PackageFeed feed)
{
    private const string Article = "seeds/harbour-gate.md";
    private const string Added = "seeds/pier-opens.md";
    private const string Broken = "---\npublished: 2025-02-30\n---\n";

    // Quotations and entities are read too: they are cached apart from the text.
    private const string Line =
        "string.Join(\" | \", Articles.All.Select(a => a.Title + \": \" + a.Text.Replace('\\n', ' ') + \" [\" + string.Join(\",\", a.Quotes.Select(q => q.Text + q.Speaker?.Name)) + \"]\"))";

    [Fact(Explicit = true)]
    public void A_console_app_shows_each_edit()
    {
        var host = new HostProject(feed, "WatchedConsole").Project().Write(Article, Text("body 0")).Write("Program.cs", $$"""
            using WatchedConsole.Seeds;

            for (; ; Thread.Sleep(100))
                Console.WriteLine("app " + {{Line}});
            """);
        using var watch = new WatchSession(host);
        watch.WaitFor("body 0", 0);
        watch.WaitUntilReady(0);

        Edit("body 0", "body 1", () => host.Write(Article, Text("body 1")));
        // Someone whom no other article names: a table of names is new, too.
        Edit("nothing", "Pier opens", () => host.Write(Added, "# Pier opens\n\nA text of the pier, said Hanna Brandt.\n"));

        var start = watch.Now;
        host.Write(Article, Broken + Text("body 2"));
        watch.WaitFor("error CSDK2003", start);
        watch.WaitFor("body 1", watch.Now);
        watch.WaitFor("body 1", watch.Now);
        Assert.DoesNotContain(watch.LinesFrom(start), line => line.Contains("Exited", StringComparison.Ordinal));

        Edit("body 1", "The Gate Again: ", () => host.Write(Article, Text("body 3", "The Gate Again")));
        Edit("body 3", "body 13", () =>
        {
            for (var i = 4; i <= 13; i++)
                host.Write(Article, Text($"body {i}"));
        });
        watch.NeverThrew();

        void Edit(string old, string current, Action save)
        {
            var before = watch.Now;
            save();
            watch.WaitUntilReady(before);
            var shown = watch.WaitFor(current, before);
            watch.WaitFor(current, shown + 1);
            Assert.DoesNotContain(watch.LinesFrom(shown), line => line.Contains(old, StringComparison.Ordinal));
        }
    }

    [Fact(Explicit = true)]
    public async Task A_web_app_shows_each_edit()
    {
        var address = $"http://127.0.0.1:{FreePort()}/";
        var host = new HostProject(feed, "WatchedWeb").Project(properties: "", sdk: "Microsoft.NET.Sdk.Web").Write(Article, Text("body 0"))
            .Write(Added, "# Pier opens\n\nA text of the pier, said Hanna Brandt.\n").Write("Program.cs", $$"""
            using WatchedWeb.Seeds;

            var builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.MapGet("/", () => {{Line}});
            app.Run("{{address}}");
            """);
        using var watch = new WatchSession(host);
        watch.WaitUntilReady(0);
        using var client = new HttpClient();
        Assert.Contains("Pier opens", await Ask("body 0"), StringComparison.Ordinal);

        await Edit("The Gate:", "The Other Gate:", () => host.Write(Article, Text("body 0", "The Other Gate")));
        await Edit("Pier opens", "The Other Gate:", () => host.Delete(Added));

        var start = watch.Now;
        host.Write(Article, Broken + Text("body 1"));
        watch.WaitFor("error CSDK2003", start);
        await Ask("The Other Gate:");
        Assert.DoesNotContain(watch.LinesFrom(start), line => line.Contains("Exited", StringComparison.Ordinal));

        // What is as it was before needs no restart, and holds back none.
        host.Write(Article, Text("body 0", "The Other Gate"));
        watch.WaitFor("changes to apply", start);
        await Edit("body 0", "body 11", () =>
        {
            for (var i = 2; i <= 11; i++)
                host.Write(Article, Text($"body {i}"));
        });
        watch.NeverThrew();

        async Task Edit(string old, string current, Action save)
        {
            var before = watch.Now;
            save();
            watch.WaitUntilReady(before);
            Assert.DoesNotContain(old, await Ask(current), StringComparison.Ordinal);
            Assert.DoesNotContain(old, await Ask(current), StringComparison.Ordinal);
        }

        // The app may still be on its way to its port; whatever it answers has to be right.
        async Task<string> Ask(string expected)
        {
            for (var tries = 0; ; tries++)
            {
                try
                {
                    var page = await client.GetStringAsync(address, TestContext.Current.CancellationToken);
                    Assert.True(page.Contains(expected, StringComparison.Ordinal), $"'{expected}' is not in: {page}\n{watch.Output}");
                    return page;
                }
                catch (HttpRequestException exception) when (exception.StatusCode is null && tries < 600)
                {
                    await Task.Delay(100, TestContext.Current.CancellationToken);
                }
            }
        }
    }

    private static string Text(string body, string title = "The Gate") =>
        $"# {title}\n\nMara Velkin runs the harbour of Velm.\n\n“We open it for {body},” said Mara Velkin.\n\nThe end is {body}.\n";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
