using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>Corrections of names that do not fit, with ⟦…⟧ around what the finding points at.</summary>
public class EntityCorrectionFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        { "CSDK5004", "- { mention: Gus Fenn, kind: ⟦persn⟧ }", "There is no kind 'persn'. Did you mean 'person'?" },
        { "CSDK5101", "- { mention: ⟦Gus Fen⟧, kind: place }", "'Gus Fen' does not stand in the text. Did you mean 'Gus Fenn' (line 9)?" },
        { "CSDK5101", "- { mention: ⟦gus fenn⟧, kind: place }", "'gus fenn' does not stand in the text. Did you mean 'Gus Fenn' (line 9)?" },
        { "CSDK5101", "- { mention: ⟦Zanoria⟧, kind: place }", "'Zanoria' does not stand in the text. Write it as it stands there, capitals and all." },
        { "CSDK5101", "- { mention: ⟦Mercury⟧, kind: organization }", "'Mercury' stands in line 15, but was not taken for a name of its own there. Write 'add: true' if it is one." },
        { "CSDK5101", "- { mention: ⟦Fenn⟧, kind: organization }", "It is part of another name: write all of that, or 'add: true' and 'nth: 1' to point at one place." },
        { "CSDK5102", "- { mention: Gus Fenn, nth: ⟦2⟧, kind: place }", "There is no number 2: 'Gus Fenn' stands in the text once (line 9)." },
        { "CSDK5102", "- { mention: Nobody, nth: ⟦9⟧, add: true, kind: person }", "'Nobody' stands in the text 3 times (lines 11, 13 and 15)." },
        { "CSDK5103", "- { mention: Gus Fenn, ignore: true, ⟦kind⟧: place }", "'ignore: true' says that this is no name, and 'kind' that it is one. Remove one of them." },
        { "CSDK5104", "- { ⟦kind⟧: place }", "The correction names nothing in the text. Write the name as it stands there, as 'mention: …'." },
        { "CSDK5104", "- { ⟦mention⟧: Gus Fenn, nth: 1 }", "The correction says nothing of the name. Write its kind, the name of the entity that is meant, or 'ignore: true'." },
        { "CSDK5104", "- { mention: ⟦Mercury⟧, add: true }", "Neither the article nor a catalog has an entity 'Mercury'. Write its kind too: person, organization, place, event or work." },
        { "CSDK5104", "- { mention: Mercury, add: true, name: ⟦Gus Fen⟧ }", "Neither the article nor a catalog has an entity 'Gus Fen'. Did you mean 'Gus Fenn'? Else write its kind too" },
        { "CSDK5105", "- { mention: ⟦Gus Fenn⟧, kind: person }", "'Gus Fenn' is the person 'Gus Fenn' without the correction. Remove it." },
        { "CSDK5105", "- { mention: ⟦Mercury⟧, ignore: true }", "'Mercury' is no name of its own without the correction. Remove it." },
        { "CSDK5106", "- { mention: Gus Fenn, kind: place }\n  - { mention: ⟦Gus Fenn⟧, ignore: true }", "'Gus Fenn' in line 10 is corrected above already, at 3:16. Put both corrections into one, or say with 'nth' which place each means." },
        { "CSDK5106", "- { mention: Gus Fenn, nth: 1, kind: place }\n  - { mention: ⟦Gus⟧, nth: 1, add: true, kind: person }", "'Gus' in line 10 is corrected above already, at 3:16." },
        { "CSDK5108", "- { ⟦mentions⟧: Gus Fenn, kind: place }", "A correction of a name has no key 'mentions'. Did you mean 'mention'?" },
        { "CSDK2009", "- ⟦Gus Fenn⟧", "The value of 'entities' must be a list of corrections; begin each with '- mention: …', the name as it stands in the text." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_where_it_is(string id, string marked, string message) => Fault.Check("entities", id, marked, message);

    [Fact]
    public void A_name_that_two_have_must_be_said_in_full()
    {
        var catalog = new EntityCatalog(new EquatableArray<CatalogEntry>(
        [
            new(EntityKind.Person, "Ida Brandt", "IdaBrandt", new(["Brandt"]), default, default, null),
            new(EntityKind.Organization, "Brandt Lines", "BrandtLines", new(["Brandt"]), default, default, null),
        ]));
        const string Names = "# Names of the catalog: Ida Brandt, Brandt Lines\n";
        Assert.Equal(
            ["CSDK5107 'Brandt' may be 'Ida Brandt' or 'Brandt Lines'. Write the full name."],
            new Corrected(Names + "entities:\n  - { mention: Gus Fenn, name: Brandt }", catalog: catalog).Messages);
        Assert.Equal(
            ["CSDK4109 'Brandt' may be 'Ida Brandt' or 'Brandt Lines'. Write the full name."],
            new Corrected(Names + "quotes:\n  - { starts: a gift, speaker: Brandt }", catalog: catalog).Messages);
        Assert.Empty(new Corrected(Names + "entities:\n  - { mention: Gus Fenn, name: Brandt, kind: person }", catalog: catalog).Messages);
    }
}
