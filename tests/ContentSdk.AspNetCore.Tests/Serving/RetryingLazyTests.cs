using ContentSdk.AspNetCore.Serving;
using ContentSdk.AspNetCore.Tests.Harness;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>What fails once is tried again, and what was made is kept.</summary>
public class RetryingLazyTests
{
    [Fact]
    public void A_failure_is_not_kept_and_a_value_is()
    {
        var count = 0;
        var lazy = new RetryingLazy<string?>(() => ++count < 3 ? throw new InvalidOperationException($"{count}") : null);
        Assert.Equal("1", Assert.Throws<InvalidOperationException>(() => lazy.Value).Message);
        Assert.Equal("2", Assert.Throws<InvalidOperationException>(() => lazy.Value).Message);
        Assert.Null(lazy.Value);
        Assert.Null(lazy.Value);
        Assert.Equal(3, count);
    }

    [Fact]
    public void A_value_that_needs_itself_is_an_error_and_no_end_of_the_program()
    {
        RetryingLazy<int>? lazy = null;
        lazy = new(() => lazy!.Value + 1);
        Assert.Throws<InvalidOperationException>(() => lazy.Value);
        Assert.Throws<InvalidOperationException>(() => lazy.Value);
    }

    [Fact]
    public void Many_threads_make_it_once()
    {
        var count = 0;
        var lazy = new RetryingLazy<object>(() =>
        {
            Interlocked.Increment(ref count);
            Thread.Sleep(50);
            return new();
        });
        var values = new object[16];
        Parallel.For(0, values.Length, i => values[i] = lazy.Value);
        Assert.Single(values.Distinct());
        Assert.Equal(1, count);
    }

    [Fact]
    public void Code_of_the_host_that_fails_at_first_is_asked_again()
    {
        var count = 0;
        var site = Pages.SiteOf(
            Samples.Set,
            options => options.ArticleHtml = _ => ++count == 1 ? throw new TimeoutException() : new() { QuoteElement = "q" });
        Assert.Throws<TimeoutException>(() => ContentHtml.Body(site, Samples.Bridge));
        Assert.Contains("article-body", ContentHtml.Body(site, Samples.Bridge), StringComparison.Ordinal);
    }
}
