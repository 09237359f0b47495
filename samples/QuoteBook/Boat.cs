using System.ComponentModel.DataAnnotations;
using ContentSdk;

namespace QuoteBook;

/// <summary>A boat: a file in <c>seeds/boats</c>, with a text or without.</summary>
[ContentCollection("boats")]
internal sealed partial record Boat
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The year in which it was built.</summary>
    [Range(1850, 2100)]
    public int Built { get; init; }

    /// <summary>How many passengers find a seat.</summary>
    [Range(1, 2000)]
    public int Seats { get; init; }

    /// <summary>The boat that takes turns with it.</summary>
    public Boat? Sister { get; init; }

    /// <summary>The piers where it calls.</summary>
    [InverseOf(nameof(Pier.Boats))]
    public IReadOnlyList<Pier> Piers { get; init; } = [];

    /// <summary>What is written about it.</summary>
    public Article? Body { get; init; }
}

/// <summary>A pier: a row of <c>seeds/piers.csv</c>.</summary>
[ContentData("piers.csv")]
internal sealed partial record Pier([property: Key] string Name, double Latitude, double Longitude, IReadOnlyList<Boat> Boats);

/// <summary>A rule of this app: boats take turns with each other. <c>contentsdk check --project</c> runs it, or a unit test.</summary>
[ContentRule]
internal sealed class SistersTakeTurns : IContentRule<Boat>
{
    public IEnumerable<ContentProblem> Check(Boat boat)
    {
        if (boat.Sister is { } sister && sister.Sister != boat)
            yield return new(nameof(boat.Sister), $"{sister.Name} does not take turns with {boat.Name}.");
    }
}
