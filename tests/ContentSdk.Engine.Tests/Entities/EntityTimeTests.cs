using System.Diagnostics;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

public class EntityTimeTests
{
    // Texts that make each step look back or ahead as far as it can. A quadratic step would take minutes, so the bound leaves room for a busy machine.
    [Theory]
    [InlineData("Orla Quill ")]
    [InlineData("Bank of ")]
    [InlineData("Treaty on the ")]
    [InlineData("Robert Quill spoke. He left. ")]
    [InlineData("the president ")]
    [InlineData("he ")]
    [InlineData("China-")]
    [InlineData("United ")]
    [InlineData("Mr. ")]
    [InlineData("A. ")]
    public void Time_grows_with_the_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        Assert.NotNull(new EntityReading(text).Resolver);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"took {clock.Elapsed}");
    }

    [Fact]
    public void Many_namesakes_cost_no_more_than_others()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Orla{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))} Quill spoke. "));
        var clock = Stopwatch.StartNew();
        Assert.NotEmpty(new EntityReading(text).Resolver.Entities);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"took {clock.Elapsed}");
    }
}
