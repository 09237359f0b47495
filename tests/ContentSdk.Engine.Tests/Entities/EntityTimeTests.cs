using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

public class EntityTimeTests
{
    // Texts that make each step look back or ahead as far as it can.
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
    public void Time_grows_with_the_length(string piece) => Work.GrowsWithTheSize(
        size => string.Concat(Enumerable.Repeat(piece, size / piece.Length)),
        static text => Assert.NotNull(new EntityReading(text).Resolver), 200_000);

    [Fact]
    public void Many_namesakes_cost_no_more_than_others() => Work.GrowsWithTheSize(
        static count => string.Concat(
            Enumerable.Range(0, count)
                .Select(i => $"Orla{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))} Quill spoke. ")),
        static text => Assert.NotEmpty(new EntityReading(text).Resolver.Entities),
        12_000);
}
