using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>People who are called like a people.</summary>
public class DemonymSurnameTests
{
    [Theory]
    [InlineData("They asked Mr. English, who smiled.")]
    [InlineData("Mrs. French, who left early, said nothing.")]
    [InlineData("They met Mr French, 45, in town. Mr French said no.")]
    public void A_title_makes_a_person_of_a_demonym(string text)
    {
        var article =
            ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        Assert.Contains(article.Entities, entity => entity.Kind == Model.EntityKind.Person && entity.Name is "English" or "French");
    }
}
