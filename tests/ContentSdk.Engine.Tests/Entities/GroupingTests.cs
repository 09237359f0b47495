using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

public class GroupingTests
{
    [Theory]
    [InlineData("President Orla Quill spoke. Quill left, and Ms Quill slept.", "Orla Quill (Quill)")]
    [InlineData("Quan Jinwei spoke. Later Quan left.", "Quan Jinwei (Quan)")]
    [InlineData("Tomas J. Bexley spoke. Tomas Bexley left.", "Tomas J. Bexley (Tomas Bexley)")]
    [InlineData("The Orland Trade Forum (OTF) met. The OTF ended.", "Orland Trade Forum (OTF)")]
    [InlineData("The Orland Trade Forum met. Later OTF ended.", "Orland Trade Forum (OTF)")]
    [InlineData("The United States and the US agree; the U.S. and America too.", "United States (America, U.S., US)")]
    [InlineData("The Second World War ended. After WWII, after World War II.", "World War II (Second World War, WWII)")]
    [InlineData("Zubexa Corporation fell on Monday. Analysts like Zubexa shares.", "Zubexa Corporation (Zubexa)")]
    [InlineData("Zun Jae-yol wrote. Her aunt, Zun Bo-ran, ran away. Later Jae-yol wept.", "Zun Bo-ran; Zun Jae-yol (Jae-yol)")]
    [InlineData("The Quill Peace Treaty stands. They broke the Peace Treaty.", "Quill Peace Treaty (Peace Treaty)")]
    public void Names_of_one_thing_are_one_entity(string text, string expected) =>
        Assert.Equal(expected, new EntityReading(text).Entities);

    [Fact]
    public void Two_people_of_one_surname_are_kept_apart()
    {
        var reading = new EntityReading("Robert Quill spoke first. Then Mary Quill spoke. Mr Quill left before Mrs Quill did.");
        Assert.Equal("Mary Quill (Quill); Robert Quill (Quill)", reading.Entities);
        Assert.Equal("Robert Quill", reading.Resolve("Mr Quill").Name);
        Assert.Equal("Mary Quill", reading.Resolve("Mrs Quill").Name);
    }

    [Fact]
    public void A_title_in_the_sentence_of_a_full_name_tells_of_the_other_one()
    {
        var reading = new EntityReading("Brelo Quill spoke.\nZebra Quill, no relation of Mr Quill, said she knew. Later Ms Quill left.");
        Assert.Equal("Brelo Quill", reading.Resolve("Mr Quill").Name);
        Assert.Equal("Zebra Quill", reading.Resolve("Ms Quill").Name);
    }

    [Fact]
    public void Entities_are_in_order_of_weight_and_each_mention_names_one()
    {
        var reading = new EntityReading("Ghana met Kenya. Kenya won. Orla Quill watched Kenya.");
        Assert.Equal(["Kenya", "Ghana", "Orla Quill"], reading.Resolver.Entities.Select(entity => entity.Name));
        Assert.All(reading.Resolver.Mentions, mention => Assert.InRange(mention.Entity, 0, 2));
    }

    [Fact]
    public void Capitals_alone_make_no_confident_organisation()
    {
        var entities = new EntityReading("They called ZQF. The Bexley Trade Union answered.").Resolver.Entities;
        Assert.DoesNotContain(entities, entity => entity is { Name: "ZQF", IsConfident: true });
        Assert.True(entities.Single(entity => entity.Name == "Bexley Trade Union").IsConfident);
    }

    [Fact]
    public void A_surname_that_says_something_is_confident() =>
        Assert.True(new EntityReading("In May Zubeka said so.").Resolver.Entities.Single().IsConfident);

    [Fact]
    public void Only_a_sure_kind_is_confident()
    {
        var entities = new EntityReading("Dr Orla Quill was there. So was Zubeka.").Resolver.Entities;
        Assert.True(entities.Single(entity => entity.Name == "Orla Quill").IsConfident);
        Assert.False(entities.Single(entity => entity.Name == "Zubeka").IsConfident);
    }
}
