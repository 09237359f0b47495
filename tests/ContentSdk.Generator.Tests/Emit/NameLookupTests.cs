using ContentSdk.Engine.Sets;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class NameLookupTests
{
    [Theory]
    [InlineData("Mara Lind", "Mara Lind")]
    [InlineData("Lind", "none")]
    [InlineData("the Captain", "Mara Lind")]
    [InlineData("mara lind", "none")]
    [InlineData("Velm", "Velm")]
    [InlineData("Gus Lind", "Gus Lind")]
    [InlineData("Twin", "none")]
    [InlineData("", "none")]
    [InlineData("Nobody", "none")]
    public void An_entity_is_found_by_name_or_alias_and_by_none_that_several_have(string name, string expected)
    {
        // Velm is the name of one and an alias of another; Lind an alias of two, Twin the name of two.
        var index = Index(
            Entity(Engine.Model.EntityKind.Person, "Gus Lind", "Lind", "Velm"), Entity(Engine.Model.EntityKind.Person, "Mara Lind", "Lind", "the Captain"), Entity(Engine.Model.EntityKind.Person, "Twin"),
            Entity(Engine.Model.EntityKind.Place, "Twin"), Entity(Engine.Model.EntityKind.Place, "Velm"));
        Assert.Equal(expected, GeneratedCode.Run($"return Entities.Find(\"{name}\")?.Name ?? \"none\";", index));
    }

    [Fact]
    public void Every_one_of_many_names_leads_to_its_entity() =>
        Assert.Equal("0 1000", GeneratedCode.Run(
            """
            int wrong = 0, right = 0;
            for (var i = 0; i < 200; i++)
            {
                var entity = Entities.Find($"Person number {i}")!;
                for (var alias = 0; alias < 4; alias++)
                {
                    if (Entities.Find($"alias {alias} of {i}") == entity && entity.Name == $"Person number {i}")
                        right++;
                    else
                        wrong++;
                }
                right += Entities.Find($"alias 4 of {i}") is null ? 1 : 0;
            }
            return $"{wrong} {right}";
            """,
            Index([.. Enumerable.Range(0, 200).Select(i => Entity(Engine.Model.EntityKind.Person, $"Person number {i}", [.. Enumerable.Range(0, 4).Select(alias => $"alias {alias} of {i}")]))])));

    private static ContentIndex Index(params IndexedEntity[] entities) =>
        new(default, new([.. entities.Select((entity, i) => entity with { Canonical = i })]));

    private static IndexedEntity Entity(Engine.Model.EntityKind kind, string name, params string[] aliases) =>
        new(kind, name.Replace(" ", "", StringComparison.Ordinal), 0, name, new(aliases), default, true, default);
}
