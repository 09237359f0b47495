using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>What the name of a content file says.</summary>
public static class FileName
{
    private const int DateLength = 10;

    /// <summary>
    /// The name without folders and extension. A file <c>index</c> has the name of the folder that
    /// it lies in, below the content folder.
    /// </summary>
    public static string Of(string logicalPath)
    {
        var start = logicalPath.LastIndexOf('/') + 1;
        var dot = logicalPath.LastIndexOf('.');
        var name = dot > start ? logicalPath.Substring(start, dot - start) : logicalPath.Substring(start);
        if (start < 2
            || !(name.Equals("index", StringComparison.OrdinalIgnoreCase) || name.Equals("_index", StringComparison.OrdinalIgnoreCase)))
            return name;
        var folder = logicalPath.LastIndexOf('/', start - 2) + 1;
        return folder > 0 ? logicalPath.Substring(folder, start - 1 - folder) : name;
    }

    /// <summary>
    /// The day that the name begins with, as blogs have it
    /// (<c>2024-01-02-ferry-times.md</c>), as it is written; or null.
    /// </summary>
    public static string? DayOf(string logicalPath)
    {
        var name = Of(logicalPath);
        return name.Length >= DateLength && (name.Length == DateLength || name[DateLength] is '-' or '_' or ' ' or '.')
            ? name.Substring(0, DateLength)
            : null;
    }

    /// <summary>The name with its words set apart: <c>MyFirst_post</c> becomes <c>My First post</c>.</summary>
    public static string Spaced(string name) => WordCase.Spaced(name);

    /// <summary>Whether two words or more are real ones: letters only, at least two, a vowel among them.</summary>
    public static bool IsTelling(IReadOnlyList<string> words) => words.Count(IsReal) >= 2;

    private static bool IsReal(string word)
    {
        if (word.Length < 2)
            return false;
        var hasVowel = false;
        foreach (var c in CharClass.ToLower(word))
        {
            if (c is < 'a' or > 'z')
                return false;
            hasVowel |= c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
        }
        return hasVowel;
    }
}
