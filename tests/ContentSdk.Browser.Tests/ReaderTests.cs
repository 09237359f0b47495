using ContentSdk.Browser.Tests.Harness;
using Microsoft.Playwright;
using Xunit;

namespace ContentSdk.Browser.Tests;

/// <summary>What a reader does.</summary>
/// <param name="site">The site.</param>
public class ReaderTests(SiteFixture site)
{
    [Fact]
    public async Task The_way_from_the_front_page_to_the_words_of_a_speaker()
    {
        await using var reader = await site.OpenAsync("/people/", Screen.Desktop);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Xi Jinping", Exact = true }).First.ClickAsync();
        Assert.Equal("Xi Jinping", await reader.Page.Locator("h1").InnerTextAsync());

        var words = reader.Page.Locator("blockquote a").First;
        var text = (await words.InnerTextAsync()).Trim();
        await words.ClickAsync();
        var target = reader.Page.Locator(":target");
        Assert.Equal(1, await target.CountAsync());
        await Assertions.Expect(target).ToBeInViewportAsync();
        Assert.Contains(text[..12], await target.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(reader.Faults);
    }

    [Fact]
    public async Task Search_answers_without_a_script()
    {
        await using var reader = await site.OpenAsync("/search/", Screen.Phone, runsScripts: false);
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("ferry");
        await reader.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await reader.IsAtAsync("/search/\\?q=ferry$");
        var results = reader.Page.Locator(".search-results a");
        await Assertions.Expect(results.Nth(1)).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("ferry");
        await results.First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("ferr", new() { IgnoreCase = true });
        await reader.IsAtAsync("/(?!search/)[^/]+/[^/]+/");
        Assert.Empty(reader.Faults);
    }

    [Theory]
    [InlineData("<script>document.title='owned'</script>")]
    [InlineData("\"><img src=x onerror=\"document.title='owned'\">")]
    [InlineData("'); document.title='owned'; ('")]
    public async Task What_is_searched_for_is_text(string words)
    {
        await using var reader = await site.OpenAsync("/search/", Screen.Desktop);
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await reader.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await reader.IsAtAsync("/search/\\?q=.+$");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync(words);
        await Assertions.Expect(reader.Page.Locator("footer")).ToBeAttachedAsync();
        Assert.DoesNotContain("owned", await reader.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(reader.Faults);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var reader = await site.OpenAsync("/", Screen.Desktop);
        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await FocusedAsync(reader, "element.getAttribute('href')"));
        await Assertions.Expect(reader.Page.Locator(".skip")).ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", reader.Path, StringComparison.Ordinal);

        // From there on through the whole page: each place is seen to be in focus, and none holds it.
        var seen = new List<string>();
        var links = await reader.Page.Locator("main a, main input, main button, footer a").CountAsync();
        for (var i = 0; i < links; i++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            Assert.NotEqual(
                "none", await FocusedAsync(reader, "getComputedStyle(element).outlineStyle + getComputedStyle(element).boxShadow.replace('none', '')"));
            seen.Add(await FocusedAsync(reader, "element.outerHTML"));
        }
        Assert.Equal(links, seen.Count(static html => !html.StartsWith("<body", StringComparison.Ordinal)));

        await reader.GoAsync("/");
        await reader.Page.Locator("main h2 a").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.IsAtAsync("/[^/]+/[^/]+/$");
        Assert.Empty(reader.Faults);
    }

    [Fact]
    public async Task The_page_is_dark_where_the_reader_wants_it_dark()
    {
        const string Paper = "() => getComputedStyle(document.body).backgroundColor";
        await using var light = await site.OpenAsync("/", Screen.Desktop);
        await using var dark = await site.OpenAsync("/", Screen.Desktop, isDark: true);
        Assert.NotEqual(await light.Page.EvaluateAsync<string>(Paper), await dark.Page.EvaluateAsync<string>(Paper));
    }

    private static Task<string> FocusedAsync(SitePage reader, string expression) =>
        reader.Page.EvaluateAsync<string>($"() => {{ const element = document.activeElement; return {expression}; }}");
}
