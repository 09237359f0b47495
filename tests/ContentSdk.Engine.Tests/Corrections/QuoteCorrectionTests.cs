using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>What corrections of quotations bring about.</summary>
public class QuoteCorrectionTests
{
    private static readonly EntityCatalog Catalog = new(new EquatableArray<CatalogEntry>(
    [
        new(EntityKind.Person, "Ida Brandt", EntityNames.For(EntityKind.Person, "Ida Brandt"), new(["the Mayor"]), default, default, null),
        new(EntityKind.Person, "Lars Moen", EntityNames.For(EntityKind.Person, "Lars Moen"), default, default, default, null),
    ]));

    [Theory]
    [InlineData("We open the gate", "{ starts: We open the gate, speaker: Orla Quill }", "Direct Orla Quill Declared '' WeOpenTheGateOn")]
    [InlineData(
        "We open the gate", "{ starts: '“WE OPEN—the gate', speaker: Orla Quill }", "Direct Orla Quill Declared '' WeOpenTheGateOn")]
    [InlineData("We open the gate", "{ text: We open the gate on Monday, speaker: none }", "Direct nobody Declared '' WeOpenTheGateOn")]
    [InlineData(
        "We open the gate", "{ starts: We open the gate, kind: partial }", "Partial Mara Velkin Named 'Mara Velkin' WeOpenTheGateOn")]
    [InlineData("We open the gate", "{ starts: We open the gate, id: GateOpens }", "Direct Mara Velkin Named 'Mara Velkin' GateOpens")]
    [InlineData(
        "We open the gate", "{ starts: We open the gate, id: WeOpenTheGateOn }", "Direct Mara Velkin Named 'Mara Velkin' WeOpenTheGateOn")]
    [InlineData("a gift", "{ starts: a gift, speaker: Ida Brandt }", "Partial Ida Brandt Declared '' Gift")]
    [InlineData("a gift", "{ starts: a gift, speaker: the mayor }", "Partial Ida Brandt Declared '' Gift")]
    [InlineData("Velm North", "{ starts: Velm, kind: term }", "Term nobody None '' VelmNorth")]
    [InlineData("Velm North", "{ starts: Velm, kind: term, speaker: none }", "Term nobody None '' VelmNorth")]
    [InlineData(
        "Nobody asked us", "{ starts: Nobody asked us, nth: 1, speaker: Mara Velkin }", "Direct Mara Velkin Declared 'he' NobodyAskedUs")]
    [InlineData("Nobody asked us", "{ starts: Nobody asked us, nth: 1, id: NobodyAskedUs }", "Direct Gus Fenn Pronoun 'he' NobodyAskedUs")]
    public void A_quotation_is_what_a_person_says(string quotation, string correction, string expected)
    {
        var read = new Corrected($"# Names of the catalog: Ida Brandt, the Mayor\nquotes:\n  - {correction}", catalog: Catalog);
        Assert.Empty(read.Messages);
        Assert.Equal(expected, read.Show(quotation));
        Assert.Equal(6, read.Result.Quotes.Count);
    }

    [Fact]
    public void The_right_one_of_equal_quotations_is_taken()
    {
        var read = new Corrected(
            "quotes:\n  - starts: Nobody asked us\n    nth: 2\n    speaker: Mara Velkin\n  - starts: Nobody asked us\n    nth: 1\n    id: FennWasNotAsked");
        Assert.Empty(read.Messages);
        var both = read.Result.Quotes.Where(quote => read.TextOf(quote).StartsWith("Nobody", StringComparison.Ordinal)).Select(read.Show);
        Assert.Equal(["Direct Gus Fenn Pronoun 'he' FennWasNotAsked", "Direct Mara Velkin Declared '' NobodyAskedUs"], both);
    }

    [Fact]
    public void What_is_ignored_is_no_quotation()
    {
        var read = new Corrected("quotes:\n  - { starts: Velm North, ignore: true }");
        Assert.Empty(read.Messages);
        Assert.DoesNotContain(read.Result.Quotes, quote => read.TextOf(quote) == "Velm North");
        Assert.Equal(5, read.Result.Quotes.Count);
    }

    [Fact]
    public void What_stood_in_an_ignored_quotation_stands_by_itself()
    {
        const string Article = "Gate opens\n\n“He called it ‘a gift for everybody here’ and left,” said Mara Velkin.\n";
        Assert.Equal([-1, 0], new Corrected("", Article).Result.Quotes.Select(quote => quote.Parent));
        var read = new Corrected("quotes:\n  - { starts: He called it, ignore: true }", Article);
        Assert.Equal(("a gift for everybody here", -1), (read.TextOf(Assert.Single(read.Result.Quotes)), read.Result.Quotes[0].Parent));
    }

    [Theory]
    [InlineData("he would wait", "Partial Gus Fenn Declared 'He' HeWouldWait", -1)]
    [InlineData("Nobody paid for it, the town says.", "Direct Gus Fenn Declared '' NobodyPaidForItThe", -1)]
    [InlineData("the gate on Monday", "Partial Gus Fenn Declared '' GateOnMonday", 0)]
    public void What_stands_in_no_marks_can_be_added(string text, string expected, int parent)
    {
        var read = new Corrected($"quotes:\n  - text: {text}\n    add: true\n    speaker: Gus Fenn");
        Assert.Empty(read.Messages);
        Assert.Equal((expected, parent), (read.Show(text), read.Quote(text).Parent));
        Assert.Equal(read.Quote(text).Parts[0], read.Quote(text).Outer);
        Assert.Equal(7, read.Result.Quotes.Count);
    }

    [Fact]
    public void A_speaker_of_the_catalog_is_an_entity_of_the_article_without_a_mention()
    {
        var read = new Corrected("quotes:\n  - { starts: a gift, speaker: Ida Brandt }", catalog: Catalog);
        var entity = Assert.Single(read.Result.Entities, entity => entity.Name == "Ida Brandt");
        Assert.Equal((true, "Ida Brandt"), (entity.IsConfident, entity.Declared?.Name));
        Assert.Empty(read.Mentions("Ida Brandt"));
        Assert.DoesNotContain(read.Result.Entities, other => other.Name == "Lars Moen");
        Assert.Equal(read.Result.Entities.Count, read.Read.Places.Entities.Count);
    }

    [Theory]
    [InlineData(EntityMode.Declared, "Ida Brandt")]
    [InlineData(EntityMode.Off, null)]
    public void Which_entities_an_article_gets_is_for_the_mode_to_say(EntityMode mode, string? speaker)
    {
        var document = new Engine.Text.SourceDocument(
            "seeds/a.txt", "---\nquotes:\n  - { starts: a gift, speaker: Ida Brandt }\n---\n" + Corrected.Article);
        var article = ContentReader.Read(document, new(mode), Catalog, TestContext.Current.CancellationToken).Article;
        var quote = Assert.Single(article.Quotes, quote => quote.Attribution == AttributionKind.Declared);
        Assert.Equal(speaker, quote.Speaker < 0 ? null : article.Entities[quote.Speaker].Name);
    }

    [Fact]
    public void In_Markdown_the_text_without_its_markup_counts()
    {
        const string Text =
            "---\nquotes:\n  - { starts: We open the gate, speaker: Ida Brandt, id: GateOpens }\n  - { text: nobody would wait, add: true }\n  - { starts: We close, kind: term }\nentities:\n  - { mention: Mercury, add: true, kind: organization }\n---\n\n# Harbour opens\n\n“We **open** the [gate](https://example.org) on Monday,” said Mara Velkin.\n\nShe told *Mercury* that nobody `really` would wait, and nobody *would* wait.\n";
        var document = new Engine.Text.SourceDocument("seeds/a.md", Text);
        var read = ContentReader.Read(document, ReadOptions.Default, Catalog.SliceFor(document), TestContext.Current.CancellationToken);
        Assert.Equal(
            ["CSDK4101 5:15"],
            read.Findings.Where(finding => finding.RuleId.StartsWith("CSDK41", StringComparison.Ordinal))
                .Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}"));
        var quote = Assert.Single(read.Article.Quotes, quote => quote.Name == "GateOpens");
        Assert.Equal(("Ida Brandt", AttributionKind.Declared), (read.Article.Entities[quote.Speaker].Name, quote.Attribution));
        Assert.Contains(read.Article.Quotes, added => added.Name == "NobodyWouldWait");
        Assert.Contains(read.Article.Entities, entity => entity is { Name: "Mercury", Kind: EntityKind.Organization, IsConfident: true });
    }

    [Fact]
    public void The_slice_of_the_catalog_that_a_file_names_gives_the_same()
    {
        var document = new Engine.Text.SourceDocument(
            "seeds/a.txt", "---\nquotes:\n  - { starts: a gift, speaker: Ida Brandt }\n---\n" + Corrected.Article);
        var slice = Catalog.SliceFor(document);
        Assert.Equal(["Ida Brandt"], slice.Entries.Select(entry => entry.Name));
        Assert.Equal(
            ContentReader.Read(document, ReadOptions.Default, Catalog, TestContext.Current.CancellationToken),
            ContentReader.Read(document, ReadOptions.Default, slice, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void In_the_headline_a_quotation_is_meant_only_where_the_text_has_none()
    {
        const string Article =
            "Velkin: “We open the gate”\n\n“We open the gate on Monday,” said Mara Velkin, the harbour master.\n\nNobody else came to the pier in the rain.\n";
        var read = new Corrected("quotes:\n  - { starts: We open the gate, id: GateOpens }", Article);
        Assert.Empty(read.Messages);
        Assert.Equal("GateOpens", read.Quote("We open the gate on").Name);
    }
}
