using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>Corrections of names that do not fit, with ⟦…⟧ around what the finding points at.</summary>
public class EntityCorrectionFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        { "CSDK5004", "- { mention: Gus Fenn, kind: ⟦persn⟧ }", "'persn' is not a kind of entity. Did you mean 'person'?" },
        { "CSDK5101", "- { mention: ⟦Gus Fen⟧, kind: place }", "The text does not contain 'Gus Fen'. Did you mean 'Gus Fenn' (line 9)?" },
        { "CSDK5101", "- { mention: ⟦gus fenn⟧, kind: place }", "The text does not contain 'gus fenn'. Did you mean 'Gus Fenn' (line 9)?" },
        { "CSDK5101", "- { mention: ⟦Zanoria⟧, kind: place }", "The text does not contain 'Zanoria'. Write the name as it is there, including capitals." },
        { "CSDK5101", "- { mention: ⟦Mercury⟧, kind: organization }", "'Mercury' is in the text (line 15) but was not detected as a name. If it is one, set 'add' to true." },
        { "CSDK5101", "- { mention: ⟦Fenn⟧, kind: organization }", "Write that whole name, or set 'add' to true and 'nth' to 1 to choose one place." },
        { "CSDK5102", "- { mention: Gus Fenn, nth: ⟦2⟧, kind: place }", "'nth' is 2, but the number of places where the text reads 'Gus Fenn' is 1 (line 9). Write a lower number." },
        { "CSDK5102", "- { mention: Nobody, nth: ⟦9⟧, add: true, kind: person }", "where the text reads 'Nobody' is 3 (lines 11, 13 and 15). Write a lower number." },
        { "CSDK5103", "- { mention: Gus Fenn, ignore: true, ⟦kind⟧: place }", "'ignore' says that this is not a name, but 'kind' says that it is. Remove one of them." },
        { "CSDK5104", "- { ⟦kind⟧: place }", "The correction does not identify a name in the text. Write the name as it is there, in 'mention'." },
        { "CSDK5104", "- { ⟦mention⟧: Gus Fenn, nth: 1 }", "The correction does not change the name. Write its kind, the name of the entity that you mean, or set 'ignore' to true." },
        { "CSDK5104", "- { mention: ⟦Mercury⟧, add: true }", "Neither the article nor a catalog has an entity 'Mercury'. Add its kind: person, organization, place, event or work." },
        { "CSDK5104", "- { mention: Mercury, add: true, name: ⟦Gus Fen⟧ }", "Neither the article nor a catalog has an entity 'Gus Fen'. Did you mean 'Gus Fenn'? If not, add its kind: person" },
        { "CSDK5105", "- { mention: ⟦Gus Fenn⟧, kind: person }", "'Gus Fenn' is the person 'Gus Fenn' without the correction. Remove the correction." },
        { "CSDK5105", "- { mention: ⟦Mercury⟧, ignore: true }", "'Mercury' is not detected as a name of its own. Remove the correction." },
        { "CSDK5106", "- { mention: Gus Fenn, kind: place }\n  - { mention: ⟦Gus Fenn⟧, ignore: true }", "'Gus Fenn' on line 10 was already corrected at 3:16. Combine the two corrections, or write with 'nth' which place each is for." },
        { "CSDK5106", "- { mention: Gus Fenn, nth: 1, kind: place }\n  - { mention: ⟦Gus⟧, nth: 1, add: true, kind: person }", "'Gus' on line 10 was already corrected at 3:16." },
        { "CSDK5108", "- { ⟦mentions⟧: Gus Fenn, kind: place }", "'mentions' is not a key of a name's correction. Did you mean 'mention'?" },
        { "CSDK2009", "- ⟦Gus Fenn⟧", "'entities' must be a list of corrections. Begin each with the key 'mention' and the name as it appears in the text." },
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
            ["CSDK5107 'Brandt' could be 'Ida Brandt' or 'Brandt Lines'. Write the full name."],
            new Corrected(Names + "entities:\n  - { mention: Gus Fenn, name: Brandt }", catalog: catalog).Messages);
        Assert.Equal(
            ["CSDK4109 'Brandt' could be 'Ida Brandt' or 'Brandt Lines'. Write the full name."],
            new Corrected(Names + "quotes:\n  - { starts: a gift, speaker: Brandt }", catalog: catalog).Messages);
        Assert.Empty(new Corrected(Names + "entities:\n  - { mention: Gus Fenn, name: Brandt, kind: person }", catalog: catalog).Messages);
    }
}
