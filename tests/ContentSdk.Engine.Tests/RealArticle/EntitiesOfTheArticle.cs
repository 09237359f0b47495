using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.RealArticle;

/// <summary>The entities that a reader expects of the article, each once, all its names grouped.</summary>
public class EntitiesOfTheArticle
{
    private static readonly (string Old, string New)[] Renamed =
    [
        ("Xi Jinping", "Quan Tomvei"), ("Jinping", "Tomvei"), ("Xi", "Quan"), ("Putin", "Oduwale"), ("Brzezinski", "Tollivanski"),
        ("Kissinger", "Bexleman"),
        ("United Nations", "Orland Council"), ("NATO", "OTRA"), ("Shanghai Cooperation Organization", "Orland Trade Organization"),
        ("SCO", "OTO"),
        ("BRICS", "QUILS"), ("Asian Infrastructure Investment Bank", "Quill Bridges Bank"),
    ];

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
    [InlineData(EntityKind.Place, "the West", "West")]
    [InlineData(EntityKind.Event, "World War II", "Second World War")]
    [InlineData(EntityKind.Event, "Victory Day", null)]
    [InlineData(EntityKind.Event, "Vostok 2018", null)]
    [InlineData(
        EntityKind.CreativeWork,
        "Joint Statement on Further Deepening the Comprehensive Strategic Coordination Partnership Between China and Russia for a New Era",
        null)]
    [InlineData(EntityKind.CreativeWork, "2022 US National Security Strategy", null)]
    public void Each_is_there_once_with_its_other_name(EntityKind kind, string name, string? alias) =>
        AssertEntity(TheArticle.Read().Result.Article, kind, name, alias);

    [Fact]
    public void There_are_twenty_four_and_no_other() => Assert.Equal(24, TheArticle.Read().Result.Article.Entities.Count);

    [Fact]
    public void The_same_article_about_others_has_the_corresponding_entities()
    {
        var text = TheArticle.Text;
        foreach (var (old, name) in Renamed)
            text = text.Replace(old, name, StringComparison.Ordinal);
        var article = TheArticle.Read(text).Result.Article;
        AssertEntity(article, EntityKind.Person, "Quan Tomvei", "Quan");
        AssertEntity(article, EntityKind.Person, "Oduwale", null);
        AssertEntity(article, EntityKind.Person, "Tollivanski", null);
        AssertEntity(article, EntityKind.Person, "Bexleman", null);
        AssertEntity(article, EntityKind.Organization, "Orland Council", null);
        AssertEntity(article, EntityKind.Organization, "OTRA", null);
        AssertEntity(article, EntityKind.Organization, "Orland Trade Organization", "OTO");
        AssertEntity(article, EntityKind.Organization, "QUILS", null);
        AssertEntity(article, EntityKind.Organization, "Quill Bridges Bank", null);
        Assert.Equal(24, article.Entities.Count);
    }

    // The speakers of the quotations are among those of QuotationsOfTheArticle.
    [Fact]
    public void Somebody_who_says_something_without_marks_is_a_mention_too()
    {
        var (document, result) = TheArticle.Read();
        var start = document.Text.IndexOf("Xi warned", StringComparison.Ordinal);
        var mention = Assert.Single(result.Article.Mentions, mention => mention.Range.Start == start);
        Assert.Equal(("Xi Jinping", 2), (result.Article.Entities[mention.Entity].Name, mention.Range.Length));
    }

    private static void AssertEntity(ArticleSpec article, EntityKind kind, string name, string? alias)
    {
        var entity = Assert.Single(article.Entities, entity => entity.Name == name || entity.Aliases.Contains(name));
        Assert.Equal((kind, name), (entity.Kind, entity.Name));
        Assert.Equal(alias is null ? [] : new[] { alias }, entity.Aliases);
    }
}
