using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Fields of a host's own type: declared in C#, read when the project is compiled, and plain members at run time.</summary>
public class OwnFieldsTests
{
    private const string Declarations = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        namespace News
        {
            public enum Ressort { Politics, LocalNews, [FieldKey("sport")] Sports }

            [Flags] public enum Marks { None = 0, Long = 1, Exclusive = 2, Video = 4 }

            public sealed record Ingredient(string Name, decimal Amount = 1.5m, string? Unit = null);

            public sealed class Venue
            {
                public required string Town { get; init; }
                public int Seats { get; set; } = 100;
                public Venue? Beside { get; set; }
            }

            [ContentFields]
            public sealed record NewsFields
            {
                public string? Kicker { get; init; }
                [Range(1, 5)] public int Stars { get; init; } = 3;
                public required Ressort Ressort { get; init; }
                public Marks Marks { get; init; }
                [FieldKey("pubDate")] public DateOnly? FirstPrinted { get; init; }
                public DateTimeOffset? Starts { get; init; }
                public TimeOnly? Doors { get; init; }
                public TimeSpan Lasts { get; init; } = TimeSpan.FromHours(1);
                public double Latitude { get; init; }
                public float Height { get; init; }
                public decimal Price { get; init; }
                public ulong Big { get; init; }
                public sbyte Small { get; init; }
                public bool Free { get; init; } = true;
                public Guid Ticket { get; init; }
                public Uri? Shop { get; init; }
                public Version? Edition { get; init; }
                public ArticleImage? Poster { get; init; }
                public string[] Rooms { get; init; } = ["none"];
                public IReadOnlyList<Ingredient> Ingredients { get; init; } = [];
                public HashSet<int> Numbers { get; init; } = [];
                public Dictionary<string, int?> Votes { get; init; } = [];
                public Venue? Venue { get; init; }
                public FieldValue Anything { get; init; }
            }
        }

        """;

    private const string Full = """
        ---
        title: The ferry sails
        kicker: "Ferries"
        stars: 5
        ressort: local-news
        marks: [exclusive, video]
        pubDate: 2025-03-31
        starts: 2025-03-31T19:30:00+02:00
        doors: 18:45
        lasts: PT1H30M
        latitude: 52.52000659999
        height: 1.1
        price: 12.90
        big: 18446744073709551615
        small: -128
        free: false
        ticket: 6f9619ff-8b86-d011-b42d-00cf4fc964ff
        shop: /tickets?x=1
        edition: 1.10
        poster: { src: images/pier.jpg, alt: The old pier }
        rooms: [Red, 'Blue']
        ingredients:
          - name: Flour
            amount: 250
            unit: g
          - name: Salt
        numbers: [3, 1]
        votes: { yes: 3, "no": ~ }
        venue:
          town: Velm
          beside: { town: Torn, seats: 20 }
        anything: { deep: [1, two] }
        ---

        The ferry left the pier at nine and came back late.
        """;

    private const string Code = Declarations + """
        public static class Host
        {
            public static string[] Run()
            {
                var fields = Articles.TheFerrySails.Fields;
                return
                [
                    fields.Kicker ?? "null",
                    fields.Stars.ToString(),
                    fields.Ressort.ToString(),
                    fields.Marks.ToString(),
                    fields.FirstPrinted?.ToString("O") ?? "null",
                    fields.Starts?.ToString("O") ?? "null",
                    fields.Doors?.ToString("O") ?? "null",
                    fields.Lasts.ToString(),
                    fields.Latitude.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                    fields.Height.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                    fields.Price.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    fields.Big.ToString(),
                    fields.Small.ToString(),
                    fields.Free.ToString(),
                    fields.Ticket.ToString(),
                    fields.Shop?.ToString() ?? "null",
                    fields.Edition?.ToString() ?? "null",
                    fields.Poster is { } image ? $"{image.Url} {image.Alt}" : "null",
                    string.Join(",", fields.Rooms),
                    string.Join(",", fields.Ingredients),
                    string.Join(",", fields.Numbers.Order()),
                    string.Join(",", fields.Votes.OrderBy(vote => vote.Key).Select(vote => $"{vote.Key}={vote.Value?.ToString() ?? "null"}")),
                    fields.Venue is { } venue ? $"{venue.Town} {venue.Seats} {venue.Beside?.Town} {venue.Beside?.Seats}" : "null",
                    fields.Anything.Kind.ToString(),
                    ReferenceEquals(fields, Articles.TheFerrySails.Fields).ToString(),
                ];
            }
        }
        """;

    [Fact]
    public void Every_type_of_value_arrives() => Assert.Equal(
        [
            "Ferries", "5", "LocalNews", "Exclusive, Video", "2025-03-31", "2025-03-31T19:30:00.0000000+02:00", "18:45:00.0000000", "01:30:00",
            "52.52000659999", "1.1", "12.90", "18446744073709551615", "-128", "False", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "/tickets?x=1", "1.10",
            "images/pier.jpg The old pier", "Red,Blue",
            "Ingredient { Name = Flour, Amount = 250, Unit = g },Ingredient { Name = Salt, Amount = 1.5, Unit =  }", "1,3", "no=null,yes=3",
            "Velm 100 Torn 20", "Map", "True",
        ],
        HostRun.Of([new("seeds/the-ferry-sails.md", Full)], Code));

    [Fact]
    public void What_content_does_not_say_keeps_the_value_of_the_type() => Assert.Equal(
        [
            "null", "3", "Sports", "None", "null", "null", "null", "01:00:00", "0", "0", "0", "0", "0", "True",
            "00000000-0000-0000-0000-000000000000", "null", "null", "null", "none", "", "", "", "null", "Null", "True",
        ],
        HostRun.Of([new("seeds/the-ferry-sails.md", "---\ntitle: The ferry sails\nressort: sport\n---\n\nThe ferry left the pier at nine.\n")], Code));
}
