using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>Forms of one name within an article: other order of words, two surnames, offices, and namesakes.</summary>
public class NameFormGroupingTests
{
    [Theory]
    [InlineData("Quan Min Jor spoke. Jor M. Quan left, she said, and Quan slept.", "Quan Min Jor (Jor M. Quan, Quan)")]
    [InlineData("Rafael Antonio Brelo Quez died on Monday. Brelo was a mate on the ship.", "Rafael Antonio Brelo Quez (Brelo)")]
    [InlineData("The Ministry of Fisheries answered. The Fisheries Ministry had been asked.", "Ministry of Fisheries (Fisheries Ministry)")]
    [InlineData("President Quill spoke. Orla Quill left, and President Orla Quill slept.", "Orla Quill (Quill)")]
    [InlineData("Ms Quill spoke. Then Mary Quill said that she slept.", "Mary Quill (Quill)")]
    [InlineData("MARY QUILL said so. President Mary Quill won on Monday. Quill's friends cheered.", "Mary Quill (MARY QUILL, Quill)")]
    public void Forms_of_one_name_are_one_entity(string text, string expected) => Assert.Equal(expected, new EntityReading(text).Entities);

    [Theory]
    [InlineData("The University of Lowmouth answered. Lowmouth University had been asked.", "Lowmouth University; University of Lowmouth")]
    [InlineData("Jor A. Quan met Quan Min Jor on Monday.", "Jor A. Quan; Quan Min Jor")]
    public void Names_of_two_are_two_entities(string text, string expected) => Assert.Equal(expected, new EntityReading(text).Entities);

    [Fact]
    public void A_place_and_a_person_of_one_name_are_two()
    {
        var reading = new EntityReading(
            "Mrs Mary Bexley won the prize on Monday. She was born in Bexley, a town of fishermen. Mrs Bexley said that she was glad.");
        Assert.Equal("P Mary Bexley; L Bexley; P Bexley", reading.Names);
    }

    [Fact]
    public void What_people_put_in_a_person_makes_no_place_of_them()
    {
        var reading = new EntityReading(
            "Mrs Mary Bexley won the vote on Monday. Members have confidence in Bexley, who led them for a year.");
        Assert.Equal("P Mary Bexley; P Bexley", reading.Names);
    }
}
