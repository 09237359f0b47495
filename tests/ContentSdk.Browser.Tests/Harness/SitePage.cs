using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ContentSdk.Browser.Tests.Harness;

/// <summary>A page of the site in a browser window of its own.</summary>
public sealed class SitePage : IAsyncDisposable
{
    private readonly string _address;

    internal SitePage(IPage page, string address)
    {
        (Page, _address) = (page, address);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Faults.Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => Faults.Add($"script: {error}");
        page.RequestFailed += (_, request) => Faults.Add($"request: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                Faults.Add($"{response.Status}: {response.Url}");
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings in the console, scripts that failed, addresses that were not there.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The path, query and fragment of the page that is shown.</summary>
    public string Path => Page.Url[_address.Length..];

    /// <summary>Goes to another page of the site.</summary>
    public Task GoAsync(string path) => Page.GotoAsync(_address + path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Waits until the page at an address is there, which a pattern says from its path on.</summary>
    public Task IsAtAsync(string pattern) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex("^" + Regex.Escape(_address) + pattern));

    /// <summary>How far parts of the page moved while it was loaded and read to its end, as Cumulative Layout Shift counts it.</summary>
    /// <returns>The sum, and the elements that moved.</returns>
    public async Task<(double Sum, string Moved)> LayoutShiftAsync()
    {
        // Images that are loaded late move a page as well. Nothing here waits for what may never come.
        await Page.EvaluateAsync(
            """
            async () => {
                const pause = time => new Promise(done => setTimeout(done, time));
                for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
                    scrollTo(0, y);
                    await pause(20);
                }
                for (let i = 0; i < 50 && [...document.images].some(image => !image.complete); i++)
                    await pause(20);
            }
            """);
        var found = await Page.EvaluateAsync<System.Text.Json.JsonElement>(
            """
            async () => {
                let sum = 0;
                const moved = [];
                new PerformanceObserver(list => list.getEntries().filter(shift => !shift.hadRecentInput).forEach(shift => {
                    sum += shift.value;
                    for (const { node, previousRect: from, currentRect: to } of shift.sources)
                        moved.push(`${(node?.outerHTML ?? node?.nodeName ?? "").slice(0, 200)} from ${from.x},${from.y} to ${to.x},${to.y}`);
                })).observe({ type: "layout-shift", buffered: true });
                await new Promise(done => setTimeout(done, 50));
                return { sum, moved: moved.join("\n") };
            }
            """);
        return (found.GetProperty("sum").GetDouble(), found.GetProperty("moved").GetString()!);
    }

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
