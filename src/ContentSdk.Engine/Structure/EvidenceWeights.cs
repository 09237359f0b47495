using System.Globalization;
using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Structure;

/// <summary>What each piece of evidence weighs, from <c>body-evidence.lexicon.txt</c>.</summary>
internal static class EvidenceWeights
{
    private static readonly Lazy<Dictionary<string, int>> Loaded = new(Load);

    /// <summary>The weight of that name; positive for body, negative against it.</summary>
    public static int Of(string name) => Loaded.Value[name];

    private static Dictionary<string, int> Load()
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Read("body-evidence"))
        {
            var parts = entry.Key.Split(' ');
            weights.Add(parts[0], int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }
        return weights;
    }
}
