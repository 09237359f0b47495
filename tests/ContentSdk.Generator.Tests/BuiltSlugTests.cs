using ContentSdk.Engine.Naming;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class BuiltSlugTests
{
    [Theory]
    [InlineData("Ünïcode")]
    [InlineData("Mara’s U.S. bridge, don't")]
    [InlineData("Straße nach Ærø: Łódź")]
    [InlineData("İstanbul’da yeni köprü")]
    [InlineData("Мост открыт")]
    [InlineData("NATO — a new plan for all")]
    [InlineData("日本")]
    [InlineData("😀 hello")]
    [InlineData("a b c d e f g h i j k l m n o p q")]
    public void An_article_built_by_hand_has_the_slug_of_a_content_file_with_its_headline(string title) =>
        Assert.Equal(ArticleNames.For("a.txt", title).Slug, new ArticleBuilder(title).Slug);
}
