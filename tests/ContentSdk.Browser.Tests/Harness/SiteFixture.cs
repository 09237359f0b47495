using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(ContentSdk.Browser.Tests.Harness.SiteFixture))]

// One window at a time: browsers give little to those that nobody looks at.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace ContentSdk.Browser.Tests.Harness;

/// <summary>The sample site, served, exported, and open in a browser: once for all tests.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    // In milliseconds. Ends what hangs, also on a busy machine.
    private const float TimeToAnswer = 90_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsroom").FullName;
    private Process? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _address;

    /// <summary>The address of the served site, without a slash at the end.</summary>
    public string Address => _address!;

    /// <summary>The folder with the exported site.</summary>
    public string Export => Path.Combine(_folder, "site");

    /// <summary>The paths of all pages, as the sitemap lists them.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await NewsroomApp.ExportAsync(Export, CancellationToken.None);
        (_app, _address) = await NewsroomApp.ServeAsync();
        var sitemap = System.Xml.Linq.XDocument.Load(Path.Combine(Export, "sitemap.xml"));
        Paths = [.. sitemap.Descendants().Where(static node => node.Name.LocalName == "loc" && node.Parent!.Name.LocalName == "url")
            .Select(static node => new Uri(node.Value).AbsolutePath)];
        if (Needed.Browser is not { } browser)
            return;
        Assertions.SetDefaultExpectTimeout(TimeToAnswer);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = browser,
            // Containers have no sandbox, and little shared memory. All that is opened is this site.
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>A page of the site, with what went wrong on it since it was opened.</summary>
    /// <param name="address">The address of a proxy in front of the site; null where there is none.</param>
    public async Task<SitePage> OpenAsync(string path, Screen screen, bool isDark = false, bool runsScripts = true, string? address = null)
    {
        Needed.HasBrowser();
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = runsScripts,
        });
        context.SetDefaultTimeout(TimeToAnswer);
        var page = new SitePage(await context.NewPageAsync(), address ?? Address);
        await page.GoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
        {
            _app.Kill(entireProcessTree: true);
            await _app.WaitForExitAsync();
            _app.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>How large a window is, in CSS pixels.</summary>
public sealed record Screen(int Width, int Height)
{
    /// <summary>A desktop.</summary>
    public static Screen Desktop { get; } = new(1280, 900);

    /// <summary>A phone.</summary>
    public static Screen Phone { get; } = new(390, 844);

    /// <summary>The narrowest that WCAG 2.2 asks for (1.4.10, Reflow).</summary>
    public static Screen Narrowest { get; } = new(320, 640);
}
