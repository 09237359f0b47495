using ContentSdk.AspNetCore.Serving;
using ContentSdk.AspNetCore.Tests.Harness;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>A change of code is one for all apps of the process, so no other test runs beside this one.</summary>
[CollectionDefinition(nameof(HotReloadTests), DisableParallelization = true)]
[Collection(nameof(HotReloadTests))]
public class HotReloadTests
{
    [Fact]
    public async Task A_page_is_made_anew_when_code_was_changed_in_place()
    {
        var count = 0;
        await using var site = await RunningSite.StartAsync(map: content => content.MapPage("/", () => $"page {++count}"));
        Assert.Equal("page 1", await site.GetAsync("/"));
        Assert.Equal("page 1", await site.GetAsync("/"));
        HotReload.ClearCache(null);
        Assert.Equal("page 2", await site.GetAsync("/"));
        Assert.Equal("page 2", await site.GetAsync("/"));
    }
}
