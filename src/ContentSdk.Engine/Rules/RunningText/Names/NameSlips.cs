using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Rules.RunningText.Names;

/// <summary>Compares spellings of a name.</summary>
internal static class NameSlips
{
    private static readonly Lazy<string> SilentEndings = new(static () =>
        string.Concat(LanguageLists.ReadAll("silent-endings").Select(static entry => entry.Key)));

    /// <summary>
    /// Whether one is a slip of the other: a letter left out, put in, changed, or swapped with its neighbour. Not at the beginning, where
    /// another name begins, nor at the end, where words are inflected; but for a last letter doubled and a silent e.
    /// </summary>
    public static bool IsSlip(string a, string b)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && Same(a[start], b[start]))
            start++;
        int endA = a.Length, endB = b.Length;
        while (endA > start && endB > start && Same(a[endA - 1], b[endB - 1]))
            (endA, endB) = (endA - 1, endB - 1);
        if (start == 0)
            return false;
        var (inA, inB) = (endA - start, endB - start);
        if (inA == 2 && inB == 2)
            return Same(a[start], b[start + 1]) && Same(a[start + 1], b[start]);
        if (inA + inB is 0 or > 2 || inA > 1 || inB > 1)
            return false;
        if (endA < a.Length)
            return true;
        if (inA == inB)
            return false;
        var longer = inA > inB ? a : b;
        var last = longer[longer.Length - 1];
        return SilentEndings.Value.IndexOf(last) >= 0 || Same(last, longer[longer.Length - 2]);
    }

    /// <summary>
    /// Numbers that two spellings share when they are at most one slip apart: of the word, and of
    /// the word without each of its letters.
    /// </summary>
    public static IEnumerable<int> Keys(string word)
    {
        yield return Hash(word, -1);
        for (var i = 1; i < word.Length; i++)
            yield return Hash(word, i);
    }

    private static int Hash(string word, int without)
    {
        var hash = Fnv.Basis;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without)
                hash = Fnv.Add(hash, CharClass.ToLower(word[i]));
        }
        return unchecked((int)hash);
    }

    private static bool Same(char a, char b) => CharClass.ToLower(a) == CharClass.ToLower(b);
}
