using System.Globalization;

namespace ContentSdk.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Seed">What all inputs are a function of, together with their numbers.</param>
/// <param name="First">Number of the first input.</param>
/// <param name="Inputs">How many inputs.</param>
/// <param name="Seconds">After how many seconds to stop at the latest.</param>
/// <param name="Reader">Only this reader, or texts with this in their name; null for all.</param>
/// <param name="Corpus">Folder of files to mutate beside those of the repository, or null.</param>
/// <param name="Output">Where inputs that fail go.</param>
/// <param name="Examples">File of the CommonMark examples; read instead of a run.</param>
/// <param name="Growth">Characters of the longest text whose growth is measured; instead of a run.</param>
internal sealed record FuzzOptions(
    int Seed, int First, int Inputs, int Seconds, string? Reader, string? Corpus, string Output, string? Examples, int Growth)
{
    public const string Usage = """
        usage: eng/fuzz [--inputs N] [--seed S] [--first N] [--seconds T] [--reader NAME] [--corpus FOLDER] [--output FOLDER]
               eng/fuzz --examples FILE      reads the examples of the CommonMark specification (see eng/commonmark)
               eng/fuzz --growth CHARACTERS [--reader PART-OF-A-NAME]   time and memory on texts made to take more than linear of either
        """;

    public static FuzzOptions? Parse(string[] arguments)
    {
        var options = new FuzzOptions(1, 0, 10_000, int.MaxValue, null, null, "artifacts/fuzz", null, 0);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length || With(options, arguments[i], arguments[i + 1]) is not { } next)
                return null;
            options = next;
        }
        return options;
    }

    private static FuzzOptions? With(FuzzOptions options, string name, string value) => name switch
    {
        "--reader" => options with { Reader = value },
        "--corpus" => options with { Corpus = value },
        "--output" => options with { Output = value },
        "--examples" => options with { Examples = value },
        _ => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? With(options, name, number) : null,
    };

    private static FuzzOptions? With(FuzzOptions options, string name, int number) => name switch
    {
        "--inputs" => options with { Inputs = number },
        "--seed" => options with { Seed = number },
        "--first" => options with { First = number },
        "--seconds" => options with { Seconds = number },
        "--growth" => options with { Growth = number },
        _ => null,
    };
}
