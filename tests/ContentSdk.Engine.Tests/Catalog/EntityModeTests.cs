using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

public class EntityModeTests
{
    private const string Text =
        "Harbour news today\n\nOrla Fenn opened the gate with Gus Bell. “It stays open,” said Gus Bell. He waved. “Come in,” said Orla Fenn.\n";
    private const string Fenn = "- name: Orla Fenn\n  kind: person\n";

    [Fact]
    public void Auto_gives_both() =>
        Assert.Equal(
            ["Person Gus Bell: Gus Bell, Gus Bell, He", "Person Orla Fenn: Orla Fenn, Orla Fenn"],
            Catalogs.Shown(Catalogs.Article(Text, Fenn), Text));

    [Fact]
    public void Declared_gives_the_catalogs_and_speakers_by_their_words()
    {
        var article = Catalogs.Article(Text, Fenn, EntityMode.Declared);
        Assert.Equal(["Person Orla Fenn: Orla Fenn, Orla Fenn"], Catalogs.Shown(article, Text));
        Assert.Equal([(-1, "Gus Bell"), (0, "Orla Fenn")], Speakers(article));
    }

    [Fact]
    public void Off_gives_none_and_changes_no_quotation()
    {
        var article = Catalogs.Article(Text, Fenn, EntityMode.Off);
        Assert.Empty(article.Entities);
        Assert.Empty(article.Mentions);
        Assert.Equal([(-1, "Gus Bell"), (-1, "Orla Fenn")], Speakers(article));
        var all = Catalogs.Article(Text, Fenn);
        Assert.Equal(all.Quotes.Select(quote => quote with { Speaker = -1 }), article.Quotes.AsEnumerable());
    }

    [Fact]
    public void Strict_reports_who_is_not_declared_once_in_each_article_with_the_entry_to_paste()
    {
        var read = Catalogs.ReadWith(Text, Catalogs.Of(Fenn), EntityMode.Strict);
        var finding = Assert.Single(read.Findings, finding => finding.RuleId == "CSDK5012");
        Assert.Equal((3, 32), (finding.Start.Line, finding.Start.Column));
        const string Item = "- { name: Gus Bell, kind: person }";
        Assert.Equal($"'Gus Bell' is not in an entity catalog. Add it to entities.yaml: {Item}", Catalogs.Message(finding));
        Assert.DoesNotContain(
            Catalogs.ReadWith(Text, Catalogs.Of(Fenn + Item + "\n"), EntityMode.Strict).Findings, finding => finding.RuleId == "CSDK5012");
        Assert.DoesNotContain(Catalogs.ReadWith(Text, EntityCatalog.Empty).Findings, finding => finding.RuleId == "CSDK5012");
    }

    private static IEnumerable<(int, string)> Speakers(ArticleSpec article) =>
        article.Quotes.Select(quote => (quote.Speaker, Text.Substring(quote.SpeakerRange!.Value.Start, quote.SpeakerRange.Value.Length)));
}
