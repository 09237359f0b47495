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

    /// <summary>How far parts of the page moved while it was loaded and read to its end, as Cumulative Layout Shift counts it.</summary>
    public async Task<double> LayoutShiftAsync()
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
        return await Page.EvaluateAsync<double>(
            """
            async () => {
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.hadRecentInput ? 0 : shift.value))
                    .observe({ type: "layout-shift", buffered: true });
                await new Promise(done => setTimeout(done, 50));
                return sum;
            }
            """);
    }

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
