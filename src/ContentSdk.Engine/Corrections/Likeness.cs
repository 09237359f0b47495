namespace ContentSdk.Engine.Corrections;

/// <summary>
/// Tells which of many texts somebody meant who wrote one that is not among them: by
/// the pairs of letters that both have.
/// </summary>
internal sealed class Likeness(string wanted)
{
    private const int MostCharacters = 60, Most = 3;
    private const double Enough = 0.4;

    private readonly HashSet<int> _pairs = [.. Pairs(wanted)];

    /// <summary>The nearest, best first, the earlier of equals first; at most three, and none that is not like it at all.</summary>
    /// <param name="candidates">Words of the candidates, spelled as the wanted ones.</param>
    /// <param name="areOpenings">Whether the wanted words are the beginning of what is meant.</param>
    public List<int> Nearest(IReadOnlyList<string> candidates, bool areOpenings)
    {
        var best = new List<(double Score, int Index)>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = areOpenings && candidates[i].Length > wanted.Length + 4
                ? candidates[i].Substring(0, wanted.Length + 4)
                : candidates[i];
            if (Score(candidate) is not (>= Enough and var score))
                continue;
            var place = best.Count;
            while (place > 0 && best[place - 1].Score < score)
                place--;
            best.Insert(place, (score, i));
            if (best.Count > Most)
                best.RemoveAt(Most);
        }
        return best.ConvertAll(static one => one.Index);
    }

    // Dice's coefficient.
    private double Score(string candidate)
    {
        int common = 0, count = 0;
        foreach (var pair in Pairs(candidate))
        {
            count++;
            if (_pairs.Contains(pair))
                common++;
        }
        return count + _pairs.Count == 0 ? 0 : 2.0 * common / (count + _pairs.Count);
    }

    private static IEnumerable<int> Pairs(string text)
    {
        var before = ' ';
        for (var i = 0; i < text.Length && i < MostCharacters; i++)
        {
            yield return (before << 16) | text[i];
            before = text[i];
        }
    }
}
