namespace ContentSdk.Engine.Text;

/// <summary>Finds what somebody meant who mistyped a word.</summary>
public static class NearestWord
{
    private const int MostCharacters = 40;

    /// <summary>
    /// The candidate that is a slip or two away (one in words of up to four letters, case aside); the first
    /// of several; null where none is near.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates) => Several(word, candidates, 1) is [var nearest] ? nearest : null;

    /// <summary>The same, where no other candidate is as near.</summary>
    public static string? OnlyOf(string word, IEnumerable<string> candidates) => Several(word, candidates, 2) is [var only] ? only : null;

    /// <summary>The candidates that are nearest, and equally so: the first few, each once.</summary>
    public static IReadOnlyList<string> Several(string word, IEnumerable<string> candidates, int most)
    {
        var nearest = new List<string>();
        if (word.Length is 0 or > MostCharacters)
            return nearest;
        // Of one letter, any other is as near.
        var best = word.Length switch { 1 => 0, <= 4 => 1, _ => 2 };
        foreach (var candidate in candidates)
        {
            if (candidate.Length > MostCharacters || (candidate.Length == 1 && word.Length > 1)
                || Math.Abs(candidate.Length - word.Length) > best
                || (best == 0 && nearest.Count == most))
                continue;
            var distance = Distance(word, candidate);
            if (distance > best || (distance == best && (nearest.Count == most || nearest.Contains(candidate))))
                continue;
            if (distance < best)
                nearest.Clear();
            nearest.Add(candidate);
            best = distance;
        }
        return nearest;
    }

    // Letters left out, put in, changed or swapped with their neighbour.
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var row = 0; row < 3; row++)
            rows[row] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            int[] before = rows[(i + 1) % 3], above = rows[(i - 1) % 3], row = rows[i % 3];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }

    private static bool Same(char a, char b) => CharClass.ToLower(a) == CharClass.ToLower(b);
}
