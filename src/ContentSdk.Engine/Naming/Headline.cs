using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>
/// What of a headline is a name. The model compiles this file, too: an article built by hand gets the
/// slug that the generator would give it.
/// </summary>
internal static class Headline
{
    private const int FewestInClause = 3;

    /// <summary>No headline's main clause is longer, and looking further would let a hostile title take quadratic time.</summary>
    private const int LongestClause = 200;

    /// <summary>The part before the first colon or dash when it has three words or more; else the whole title.</summary>
    public static string MainClause(string title)
    {
        for (var i = 1; i < title.Length && i <= LongestClause; i++)
        {
            if (IsBreak(title, i) && NameWords.Cut(title.AsSpan(0, i), FewestInClause).Words.Count == FewestInClause)
                return title.Substring(0, i);
        }
        return title;
    }

    private static bool IsBreak(string title, int i)
    {
        var spaceAfter = i + 1 < title.Length && CharClass.IsSpace(title[i + 1]);
        return title[i] switch
        {
            ':' or '：' => spaceAfter || title[i] == '：',
            '—' => true,
            '-' or '–' or '―' or '|' => spaceAfter && CharClass.IsSpace(title[i - 1]),
            _ => false,
        };
    }
}
