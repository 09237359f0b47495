using ContentSdk.Browser.Tests.Harness;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xunit;

namespace ContentSdk.Browser.Tests;

/// <summary>Every page of the sample, as a reader has it before the eyes.</summary>
/// <param name="site">The site.</param>
public class PageTests(SiteFixture site)
{
    // What is not in the sitemap.
    private static readonly string[] Others = ["/search/", "/search/?q=ferry"];

    // Articles have each their own markup; pages of people and of tags are lists.
    private const int MostArticles = 12;
    private const int MostLists = 3;

    private IEnumerable<string> All => site.Paths.Concat(Others);

    [Fact]
    public async Task No_page_has_an_error_in_the_console_or_asks_for_what_is_not_there()
    {
        Needed.HasBrowser();
        Assert.True(site.Paths.Count > 40, $"{site.Paths.Count} pages are in the sitemap.");
        await using var page = await site.OpenAsync("/", Screen.Desktop);
        foreach (var path in All)
        {
            await page.GoAsync(path);
            Assert.True(page.Faults.Count == 0, $"{path}: {string.Join("; ", page.Faults)}");
        }
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    public async Task Axe_finds_nothing(bool isDark, int most)
    {
        await using var page = await site.OpenAsync("/", Screen.Desktop, isDark);
        foreach (var path in Sample(most).Append("/no/such/page/"))
        {
            await page.GoAsync(path);
            var result = await page.Page.RunAxe(new AxeRunOptions
            {
                RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            });
            Assert.NotEmpty(result.Passes);
            Assert.True(result.Violations.Length == 0, path + string.Concat(result.Violations.Select(Show)));
        }
    }

    [Fact]
    public async Task No_page_moves_while_it_is_loaded()
    {
        await using var phone = await site.OpenAsync("/", Screen.Phone);
        foreach (var path in Sample(MostArticles))
        {
            await phone.GoAsync(path);
            var (sum, moved) = await phone.LayoutShiftAsync();
            Assert.True(sum < 0.01, $"{path} moves by {sum}:\n{moved}");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tags/ferries/")]
    public async Task A_page_that_arrives_in_pieces_does_not_move(string path)
    {
        Needed.HasBrowser();
        await using var server = new SlowServer(site.Address);
        await using var phone = await site.OpenAsync(path, Screen.Phone, address: server.Address);
        var (sum, moved) = await phone.LayoutShiftAsync();
        Assert.Empty(phone.Faults);
        Assert.True(server.Pieces > 1, $"{path} arrived in {server.Pieces} pieces.");
        Assert.True(sum < 0.01, $"{path} moves by {sum}:\n{moved}");
    }

    [Fact]
    public async Task Nothing_is_wider_than_the_narrowest_screen()
    {
        await using var page = await site.OpenAsync("/", Screen.Narrowest);
        foreach (var path in Sample(MostArticles))
        {
            await page.GoAsync(path);
            var widest = await page.Page.EvaluateAsync<string>(
                """
                () => document.documentElement.scrollWidth <= innerWidth ? "" : document.documentElement.scrollWidth + " wide: "
                    + [...document.body.querySelectorAll("*")].findLast(one => one.getBoundingClientRect().right > innerWidth)?.outerHTML
                """);
            Assert.True(widest.Length == 0, $"{path} is {widest}");
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so()
    {
        await using var page = await site.OpenAsync("/no/such/page/", Screen.Desktop);
        Assert.Contains(page.Faults, static fault => fault.StartsWith("404", StringComparison.Ordinal));
        Assert.Equal(1, await page.Page.Locator("h1").CountAsync());
        Assert.True(await page.Page.Locator("main a[href='/']").CountAsync() > 0);
    }

    // Of pages that are made alike, so many.
    private IEnumerable<string> Sample(int most) =>
        site.Paths.GroupBy(KindOf).SelectMany(kind => kind.Take(kind.Key.Family.Length > 0 ? Math.Min(most, MostLists) : most)).Concat(Others);

    private static (string Family, int Depth) KindOf(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (parts is ["people" or "tags", ..] ? parts[0] : "", parts.Length);
    }

    private static string Show(AxeResultItem violation) =>
        $"\n{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(static node => node.Html))}";
}
