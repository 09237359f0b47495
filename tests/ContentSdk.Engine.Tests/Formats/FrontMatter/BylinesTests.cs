using ContentSdk.Engine.Formats.FrontMatter;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>The names of a byline, one by one.</summary>
public class BylinesTests
{
    [Theory]
    [InlineData("By Orla Fenn and Gus Bell, staff reporters", "Orla Fenn|Gus Bell")]
    [InlineData("Orla Fenn and Gus Bell and Ada Lind", "Orla Fenn|Gus Bell|Ada Lind")]
    [InlineData("By Orla Fenn and Madonna", "Orla Fenn|Madonna")]
    [InlineData("By Orla Fenn and Gus and Ada Lind", "Orla Fenn|Gus and Ada Lind")]
    [InlineData("By Orla Fenn and friends", "Orla Fenn and friends")]
    [InlineData("By Orla Fenn and  Gus Bell", "Orla Fenn| Gus Bell")]
    [InlineData("By Orla and Gus Bell", "Orla and Gus Bell")]
    [InlineData("By Orla Fenn and", "Orla Fenn and")]
    [InlineData("Orla Fenn und Gus Bell et Ada Lind & Co", "Orla Fenn|Gus Bell|Ada Lind|Co")]
    [InlineData("Simon and Garfunkel", null)]
    [InlineData("Orla Fenn and Madonna", null)]
    [InlineData("José Ortega y Gasset", null)]
    [InlineData("and and and and", null)]
    [InlineData("Orla Fenn, Gus Bell", null)]
    public void Names_are_cut_at_the_words_between_them(string line, string? names) =>
        Assert.Equal(names, Bylines.NamesIn(line) is { } found ? string.Join('|', found) : null);

    [Theory]
    [InlineData("Orla Fenn and ")]
    [InlineData("Orla and ")]
    [InlineData("and ")]
    [InlineData("Orla Fenn, ")]
    public void A_line_of_nothing_but_names_is_read_in_linear_time(string piece) =>
        Work.GrowsWithTheSize(
            size => "By " + string.Concat(Enumerable.Repeat(piece, size / piece.Length)) + "Gus Bell",
            static line => Bylines.NamesIn(line), 1_000_000);

    // One call for each of them would overflow the stack.
    [Fact]
    public void All_names_of_a_long_line_are_found() =>
        Assert.Equal(100_000, Bylines.NamesIn(string.Join(" and ", Enumerable.Repeat("Orla Fenn", 100_000)))?.Count);
}
