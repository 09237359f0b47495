namespace ContentSdk.Package.Tests.Harness;

/// <summary>Invented articles. The file name of each is its name in code.</summary>
internal static class News
{
    private static readonly string[] Ones = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    /// <summary>An article with one quotation, <c>WeOpenTheGateToday</c>, by Mara Velkin.</summary>
    public static string Harbour(string number = "One") => $"""
        The Harbour of Velm Opens Gate {number}

        Mara Velkin, who runs the harbour of Velm, welcomed the first ships of the season on Tuesday.

        “We open the gate today, and it stays open,” said Mara Velkin.

        Fishermen had waited for weeks. Nobody could say how many of them would return in autumn, when the storms begin.
        """;

    /// <summary>As many articles as asked for, each with file name and text.</summary>
    public static IEnumerable<(string Path, string Text)> Harbours(int count)
    {
        for (var i = 0; i < count; i++)
            yield return (
                $"seeds/harbour-gate-{Ones[i / 10].ToLowerInvariant()}-{Ones[i % 10].ToLowerInvariant()}.txt",
                Harbour($"{Ones[i / 10]} {Ones[i % 10]}"));
    }
}
