using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>A property may be an entity of the set: content says its name, and the app gets the object.</summary>
public class FieldEntityTests
{
    private const string Catalog = """
        - name: Ada Pellworth
          kind: person
          aliases: [A. Pellworth]
        - name: Gus Bell
          kind: person
        - name: Orla Fenn
          kind: person
        - name: Velm
          kind: place
        """;

    private const string Fields = """
        #nullable enable
        using System.Collections.Generic;
        using System.Linq;
        using ContentSdk;

        public sealed record Role(string Part, Person Player);

        [ContentFields]
        public sealed record Cast
        {
            public Person? Cook { get; init; }
            public IReadOnlyList<Person> Guests { get; init; } = [];
            public Place? Town { get; init; }
            public Entity? About { get; init; }
            public Role[] Roles { get; init; } = [];
        }
        """;

    private static readonly TestFile[] Declared = [new("seeds/entities.yaml", Catalog), Articles.Harbour];

    [Fact]
    public void The_app_gets_the_object() => Assert.Equal(
        ["True", "Gus Bell,Ada Pellworth", "True", "True", "Host True", "True"],
        HostRun.Of(
            [.. Declared, new("seeds/the-ferry-sails.md", Article("cook: Ada Pellworth\nguests: [Gus Bell, A. Pellworth]\ntown: Velm\nabout: Orla Fenn\nroles: [{ part: Host, player: Gus Bell }]"))],
            Fields + """

            public static class Host
            {
                public static string[] Run()
                {
                    var cast = QuoteBook.Seeds.Articles.TheFerrySails.Fields;
                    return
                    [
                        ReferenceEquals(cast.Cook, QuoteBook.Seeds.People.AdaPellworth).ToString(),
                        string.Join(",", cast.Guests.Select(guest => guest.Name)),
                        ReferenceEquals(cast.Town, QuoteBook.Seeds.Places.Velm).ToString(),
                        ReferenceEquals(cast.About, QuoteBook.Seeds.People.OrlaFenn).ToString(),
                        $"{cast.Roles[0].Part} {ReferenceEquals(cast.Roles[0].Player, cast.Guests[0])}",
                        (QuoteBook.Seeds.Articles.HarbourOpens.Fields.Cook is null).ToString(),
                    ];
                }
            }
            """));

    [Theory]
    [InlineData("cook: Ada Pelworth", "(2,7): CSDK7009: No person in the content or the entity catalog is called 'Ada Pelworth'. Did you mean 'Ada Pellworth'?")]
    [InlineData("cook: Mara Velkin", "(2,7): CSDK7009: No person in the content or the entity catalog is called 'Mara Velkin'. Declare 'Mara Velkin' in entities.yaml, or correct the name.")]
    [InlineData("cook: Velm", "(2,7): CSDK7009: 'Velm' is of kind place, but this field names an entity of kind person. Correct the name, or the kind in entities.yaml.")]
    [InlineData("about: Nobody Ever", "(2,8): CSDK7009: Nothing in the content or the entity catalog is called 'Nobody Ever'. Declare 'Nobody Ever' in entities.yaml, or correct the name.")]
    [InlineData("guests: [Gus Bell, Gus Bel]", "(2,20): CSDK7009: No person in the content or the entity catalog is called 'Gus Bel'. Did you mean 'Gus Bell'?")]
    [InlineData("roles: [{ part: Host, player: Gus Bel }]", "(2,31): CSDK7009: No person in the content or the entity catalog is called 'Gus Bel'. Did you mean 'Gus Bell'?")]
    public void A_name_of_nobody_is_an_error_where_it_is_written(string front, string expected)
    {
        var host = Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: Fields);
        var result = new ContentDriver([.. Declared, new("seeds/a.md", Article(front))], compilation: host).Run();
        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        var at = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"({at.Line + 1},{at.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    private static string Article(string front) => $"---\n{front}\ntitle: The ferry sails\n---\n\nThe ferry left the pier at nine and came back late.\n";
}
