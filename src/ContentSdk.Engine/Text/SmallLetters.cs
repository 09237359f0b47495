namespace ContentSdk.Engine.Text;

/// <summary>
/// The lower-case forms of all characters before the Arabic ones, so that most texts need no search for them: of Latin, Greek, Cyrillic
/// and Armenian letters, but not of those far behind, as the Vietnamese ones from U+1E00 on.
/// </summary>
internal static class SmallLetters
{
    /// <summary>For how many characters.</summary>
    public const int Count = 0x600;

    /// <summary>The form of each character; a character that has none is its own.</summary>
    public static readonly char[] Of = Make();

    private static char[] Make()
    {
        var letters = new char[Count];
        for (var i = 0; i < Count; i++)
            letters[i] = (char)i;
        for (var c = 'A'; c <= 'Z'; c++)
            letters[c] = (char)(c | 0x20);
        var runs = CharTables.LowerRuns;
        for (var i = 0; i < runs.Length && runs[i] < Count; i += 4)
        {
            for (var c = runs[i]; c <= runs[i + 1] && c < Count; c += runs[i + 2])
                letters[c] = (char)(c + runs[i + 3]);
        }
        return letters;
    }
}
