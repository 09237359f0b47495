using Xunit;

namespace ContentSdk.Browser.Tests.Harness;

/// <summary>
/// What a machine must have for these tests. Where it is missing they are skipped, and say so; with the environment variable
/// <c>CONTENTSDK_BROWSER=required</c> they fail.
/// </summary>
internal static class Needed
{
    private static readonly string[] BrowserPaths =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The system's Chromium, or a browser that is made of it; null where there is none.</summary>
    public static string? Browser { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM") }.Concat(BrowserPaths).FirstOrDefault(static path => File.Exists(path));

    /// <summary>Skips the test where there is no browser.</summary>
    public static void HasBrowser() => Has(Browser is not null, "no Chromium was found. Install one, or name it in the variable CHROMIUM");

    /// <summary>Skips the test where a package of npm is not restored.</summary>
    public static void HasNodePackage(string name) => Has(
        Directory.Exists(Path.Combine(Repository.Root, "tests", "ContentSdk.Browser.Tests", "node_modules", name)),
        $"the package '{name}' is not there. Run 'npm ci' in tests/ContentSdk.Browser.Tests");

    private static void Has(bool isThere, string otherwise)
    {
        if (isThere)
            return;
        if (Environment.GetEnvironmentVariable("CONTENTSDK_BROWSER") == "required")
            Assert.Fail("The tests of pages are required, but " + otherwise + ".");
        Assert.Skip("The tests of pages are skipped: " + otherwise + ".");
    }
}
