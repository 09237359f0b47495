using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>What corrections of names bring about.</summary>
public class EntityCorrectionTests
{
    private const string Article =
        """
        Mercury raises fares

        Tickets for the Mercury Ferry and its buses cost more in May. “We have no choice,” said Dana Orlev, who leads the company. She knows Mercury well.

        Freddie Mercurio, a captain, waits at the pier. The captain told Orlev that Velm is far. He waited for May Brandt.

        “It is far,” Velm said. “Nobody comes.”
        """;

    private static readonly EntityCatalog Catalog = new(new EquatableArray<CatalogEntry>(
    [
        new(EntityKind.Person, "Ida Velm", EntityNames.For(EntityKind.Person, "Ida Velm"), new(["the Mayor"]), default, default, null),
        new(EntityKind.Organization, "Velm Lines", "VelmLines", default, default, default, null),
    ]));

    [Theory]
    [InlineData(
        "{ mention: Velm, kind: place }", "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Place Velm",
        "Velm: Velm; Velm")]
    [InlineData(
        "{ mention: Velm, nth: 2, name: Ida Velm }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person Ida Velm (Velm, the Mayor); Person May Brandt?; Person Velm",
        "Ida Velm: Velm")]
    [InlineData(
        "{ mention: Velm, name: the mayor }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person Ida Velm (Velm, the Mayor); Person May Brandt?",
        "Ida Velm: Velm; Velm")]
    [InlineData(
        "{ mention: Velm, kind: organization, name: Velm Lines }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Organization Velm Lines (Velm)", "Velm Lines: Velm; Velm")]
    [InlineData(
        "{ mention: Velm, name: Ida Velm }\n  - { mention: Velm, nth: 1, kind: place }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person Ida Velm (Velm, the Mayor); Person May Brandt?; Place Velm",
        "Ida Velm: Velm")]
    [InlineData("{ mention: May Brandt, ignore: true }", "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person Velm", "May Brandt: ")]
    [InlineData(
        "{ mention: Dana Orlev, ignore: true }", "Person Freddie Mercurio; Person May Brandt?; Person Orlev; Person Velm", "Orlev: Orlev")]
    [InlineData(
        "{ mention: May Brandt, kind: person }", "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt; Person Velm",
        "May Brandt: May Brandt")]
    [InlineData(
        "{ mention: Orlev, kind: organization }",
        "Person Dana Orlev; Person Freddie Mercurio; Person May Brandt?; Organization Orlev; Person Velm", "Orlev: Orlev")]
    [InlineData(
        "{ mention: Dana Orlev, kind: organization }",
        "Organization Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Person Velm", "Dana Orlev: Dana Orlev; Orlev")]
    [InlineData(
        "{ mention: Orlev, kind: organization, name: Dana Orlev }",
        "Organization Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Person Velm", "Dana Orlev: Dana Orlev; Orlev")]
    [InlineData(
        "{ mention: Freddie Mercurio, name: Fred Mercurio }",
        "Person Dana Orlev (Orlev); Person Fred Mercurio (Freddie Mercurio); Person May Brandt?; Person Velm",
        "Fred Mercurio: Freddie Mercurio; The captain; He")]
    [InlineData(
        "{ mention: Mercury Ferry, add: true, kind: organization }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Organization Mercury Ferry; Person Velm",
        "Mercury Ferry: Mercury Ferry")]
    [InlineData(
        "{ mention: Mercury, add: true, name: Mercury Ferry }\n  - { mention: Mercury Ferry, add: true, kind: organization }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Organization Mercury Ferry (Mercury); Person Velm",
        "Mercury Ferry: Mercury; Mercury Ferry; its; Mercury")]
    [InlineData(
        "{ mention: Mercury, nth: 3, kind: place, name: Mercury }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Place Mercury; Person Velm", "Mercury: Mercury")]
    [InlineData(
        "{ mention: Mercury, add: true, nth: 3, kind: place }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Place Mercury; Person Velm", "Mercury: Mercury")]
    [InlineData(
        "{ mention: Mercurio, add: true, nth: 1, kind: place }",
        "Person Dana Orlev (Orlev); Person May Brandt?; Place Mercurio; Person Velm", "Mercurio: Mercurio")]
    [InlineData(
        "{ mention: The captain, add: true, name: Dana Orlev }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Person Velm",
        "Dana Orlev: Dana Orlev; who; She; The captain; Orlev")]
    [InlineData(
        "{ mention: He, add: true, nth: 1, name: Dana Orlev }",
        "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Person Velm",
        "Dana Orlev: Dana Orlev; who; She; Orlev; He")]
    public void A_name_is_what_a_person_says(string corrections, string entities, string mentions)
    {
        var read = new Corrected($"# Names of the catalog: Ida Velm, the Mayor\nentities:\n  - {corrections}", Article, Catalog);
        Assert.Empty(read.Messages);
        Assert.Equal(entities, read.Entities);
        var name = mentions.Split(':')[0];
        Assert.Equal(mentions, $"{name}: {read.Mentions(name)}");
    }

    [Fact]
    public void Without_corrections_it_is_otherwise() =>
        Assert.Equal(
            "Person Dana Orlev (Orlev); Person Freddie Mercurio; Person May Brandt?; Person Velm",
            new Corrected("", Article, Catalog).Entities);

    [Fact]
    public void The_speaker_follows_the_name()
    {
        var read = new Corrected("entities:\n  - { mention: Velm, nth: 2, name: Ida Velm }", Article, Catalog);
        Assert.Equal("Direct Ida Velm Named 'Velm' ItIsFar", read.Show("It is far"));
        Assert.Equal("Direct Ida Velm Implied 'Velm' NobodyComes", read.Show("Nobody comes"));
        Assert.Equal("Ida Velm", read.Result.Entities[read.Quote("It is far").Speaker].Declared?.Name);
    }

    [Fact]
    public void A_speaker_may_be_somebody_whom_a_correction_brought_in()
    {
        var read = new Corrected(
            "entities:\n  - { mention: Mercury Ferry, add: true, kind: organization }\nquotes:\n  - { starts: We have, speaker: Mercury Ferry }", Article);
        Assert.Empty(read.Messages);
        Assert.Equal("Direct Mercury Ferry Declared '' WeHaveNoChoice", read.Show("We have"));
    }

    [Fact]
    public void What_refers_is_no_name_and_says_how_it_refers()
    {
        var read = new Corrected(
            "entities:\n  - { mention: The captain, add: true, name: Dana Orlev }\n  - { mention: He, add: true, nth: 1, name: Dana Orlev }", Article);
        var kinds = read.Result.Mentions.Where(mention => read.Result.Entities[mention.Entity].Name == "Dana Orlev")
            .Select(mention => mention.Kind);
        Assert.Equal(
            [MentionKind.Name, MentionKind.Pronoun, MentionKind.Pronoun, MentionKind.Nominal, MentionKind.Name, MentionKind.Pronoun],
            kinds);
    }

    [Fact]
    public void What_one_article_says_of_a_name_is_no_entry_of_the_catalog()
    {
        var read = new Corrected("entities:\n  - { mention: Freddie Mercurio, name: Fred Mercurio }", Article);
        var entity = Assert.Single(read.Result.Entities, entity => entity.Name == "Fred Mercurio");
        Assert.Equal(
            (EntityNames.For(EntityKind.Person, "Fred Mercurio"), null, true), (entity.MemberName, entity.Declared, entity.IsConfident));
    }
}
