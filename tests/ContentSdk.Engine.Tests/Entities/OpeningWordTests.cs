using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>A word that only ever stands where any word has a capital is a name when something shows it.</summary>
public class OpeningWordTests
{
    [Theory]
    [InlineData("Snowdrops covered the field.")]
    [InlineData("Snowdrops said nothing.")]
    [InlineData("Brackish in taste, they say.")]
    [InlineData("Somebody called.")]
    [InlineData("The firm published its EBITDA early.")]
    public void A_common_word_with_a_capital_is_no_name(string text) => Assert.Equal("", new EntityReading(text).Names);

    [Theory]
    [InlineData("Oduwale warned of it.", "P Oduwale")]
    [InlineData("Zubeka’s friends came.", "P Zubeka")]
    [InlineData("Zubeka, 45, came.", "P Zubeka")]
    public void A_name_that_opens_the_text_is_one(string text, string expected) => Assert.Equal(expected, new EntityReading(text).Names);
}
