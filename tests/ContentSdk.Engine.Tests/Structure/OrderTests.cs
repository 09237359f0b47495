using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Structure;

/// <summary>The readable text keeps the order of the file, so that every place finds its way back.</summary>
public class OrderTests
{
    private const string First =
        "The ferry company said on Monday that its boats would leave ten minutes later than before, all summer long.";
    private const string Copy =
        "Nobody on the island had asked for the change, and nobody can say who wanted it, least of all the harbour master who has to explain it.";
    private const string Rest =
        "The harbour master, Orla Fenn, was not asked either, and said so to everybody who came by her office that week.";

    [Fact]
    public void What_a_teaser_was_cut_from_stays_in_its_place_below_a_paragraph()
    {
        var text = string.Join(
            "\n\n", "Ferries leave later", First, Copy[..70] + "...", Copy, Rest, Rest + " She waited.", Rest + " She waited again.");
        var article =
            ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        Assert.Equal(article.Body.Select(piece => piece.Source.Start).Order(), article.Body.Select(piece => piece.Source.Start));
        Assert.False(article.HasStandfirst);
        Assert.All(
            article.Mentions.Where(mention => article.TitleRange?.Contains(mention.Range) != true),
            mention => Assert.NotNull(article.ToText(mention.Range)));
    }
}
