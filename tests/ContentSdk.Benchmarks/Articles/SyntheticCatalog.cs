using System.Text;

namespace ContentSdk.Benchmarks.Articles;

/// <summary>
/// Writes an invented entity catalog of 5,000 entities with 20,000 aliases: those of the articles,
/// and many that share words with them.
/// </summary>
internal static class SyntheticCatalog
{
    public const int Entities = 5_000, Aliases = 4;

    private static readonly string[] Syllables =
    [
        "bar", "cor", "del", "fen", "gar", "hol", "kes", "lin", "mor", "nor", "pel", "rav", "sal", "tor", "ver", "wyn",
    ];

    public static string Write()
    {
        var random = new SeededRandom(11);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var output = new StringBuilder();
        var count = 0;
        foreach (var (name, kind) in Vocabulary.Places.Select(place => (place, "place"))
            .Concat(Vocabulary.Organisations.Select(name => (name, "organization"))))
            Add(name, kind);
        foreach (var given in Vocabulary.GivenNames)
        {
            foreach (var surname in Vocabulary.Surnames)
                Add($"{given} {surname}", "person");
        }
        while (count < Entities)
            Add($"{random.Pick(Vocabulary.GivenNames)} {Word()}", "person");
        return output.ToString();

        void Add(string name, string kind)
        {
            if (!seen.Add(name))
                return;
            count++;
            output.Append("- name: ").Append(name).Append("\n  kind: ").Append(kind).Append("\n  aliases:\n");
            var aliases = 0;
            while (aliases < Aliases)
            {
                var alias = aliases % 2 == 0 ? $"{name} {Word()}" : $"{random.Pick(Vocabulary.Places)} {Word()}";
                if (!seen.Add(alias))
                    continue;
                output.Append("    - ").Append(alias).Append('\n');
                aliases++;
            }
        }

        string Word() =>
            char.ToUpperInvariant(random.Pick(Syllables)[0]) + random.Pick(Syllables) + random.Pick(Syllables) + random.Pick(Syllables);
    }
}
