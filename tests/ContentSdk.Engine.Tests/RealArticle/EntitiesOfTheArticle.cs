using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.RealArticle;

/// <summary>The entities that a reader expects of the article, each once, all its names grouped.</summary>
public class EntitiesOfTheArticle
{
    [Theory]
    [InlineData("Xi Jinping")]
    [InlineData("Putin")]
    [InlineData("Brzezinski")]
    [InlineData("United Nations")]
    [InlineData("NATO")]
    [InlineData("China")]
    [InlineData("Yellow River")]
    [InlineData("World War II")]
    public void These_are_sure_enough_for_a_member(string name) =>
        Assert.True(TheArticle.Read().Result.Article.Entities.Single(entity => entity.Name == name).IsConfident);

    [Theory]
    [InlineData(EntityKind.Person, "Xi Jinping", "Xi")]
    [InlineData(EntityKind.Person, "Putin", null)]
    [InlineData(EntityKind.Person, "Brzezinski", null)]
    [InlineData(EntityKind.Person, "Kissinger", null)]
    [InlineData(EntityKind.Organization, "United Nations", null)]
    [InlineData(EntityKind.Organization, "NATO", null)]
    [InlineData(EntityKind.Organization, "Shanghai Cooperation Organization", "SCO")]
    [InlineData(EntityKind.Organization, "BRICS", null)]
    [InlineData(EntityKind.Organization, "Asian Infrastructure Investment Bank", null)]
    [InlineData(EntityKind.Place, "China", null)]
    [InlineData(EntityKind.Place, "Russia", null)]
    [InlineData(EntityKind.Place, "United States", "US")]
    [InlineData(EntityKind.Place, "Moscow", null)]
    [InlineData(EntityKind.Place, "Beijing", null)]
    [InlineData(EntityKind.Place, "Washington", null)]
    [InlineData(EntityKind.Place, "Asia-Pacific", null)]
    [InlineData(EntityKind.Place, "Yellow River", null)]
    [InlineData(EntityKind.Place, "Volga", null)]
    [InlineData(EntityKind.Event, "World War II", "Second World War")]
    [InlineData(EntityKind.Event, "Victory Day", null)]
    [InlineData(EntityKind.Event, "Vostok 2018", null)]
    [InlineData(EntityKind.CreativeWork, "2022 US National Security Strategy", null)]
    public void Each_is_there_once_with_its_other_name(EntityKind kind, string name, string? alias)
    {
        var article = TheArticle.Read().Result.Article;
        var entity = Assert.Single(article.Entities, e => e.Name == name || e.Aliases.Contains(name));
        Assert.Equal((kind, name), (entity.Kind, entity.Name));
        if (alias is not null)
            Assert.Contains(alias, entity.Aliases);
    }
}
