namespace ContentSdk.Layout;

/// <summary>
/// Compares what content says for a member of an enum with its name: the case of letters, hyphens, underscores and
/// spaces make no difference. Compiled into the engine, which checks, and into the model, which reads.
/// </summary>
internal static class WordForm
{
    /// <summary>Whether two words are the same member.</summary>
    public static bool AreSame(string a, string b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && IsJoint(a[i]))
                i++;
            while (j < b.Length && IsJoint(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length && a.Length > 0;
            if (Fold(a[i++]) != Fold(b[j++]))
                return false;
        }
    }

    // Of ASCII alone: what lowercase is beyond it differs between runtimes.
    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static bool IsJoint(char c) => c is '-' or '_' or ' ';
}
