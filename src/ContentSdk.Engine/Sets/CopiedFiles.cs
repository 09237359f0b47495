using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Tells from a file's name that a sync tool or a file manager made it as a copy of another.</summary>
internal static class CopiedFiles
{
    private const int MostDigits = 2;

    private static readonly Lazy<ILookup<string, string>> Words =
        new(static () => LexiconFile.Read("copies").ToLookup(static entry => entry.Section, static entry => entry.Key));

    /// <summary>Paths that the file may be a copy of, whether they exist or not.</summary>
    public static IEnumerable<string> Originals(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        if (dot <= slash)
            yield break;
        var (folder, name, extension) = (path.Substring(0, slash), path.Substring(slash, dot - slash), path.Substring(dot));
        foreach (var original in Names(name).Where(static original => original.Length > 0))
            yield return $"{folder}{original}{extension}";
    }

    private static IEnumerable<string> Names(string name)
    {
        var lower = CharClass.ToLower(name);
        // x - Copy (2), x copy 2: a second copy.
        var end = lower.Length;
        if (Inner(lower, end) is { } inner)
        {
            end = lower.LastIndexOf('(');
            if (IsNumber(inner) || Words.Value["inside"].Any(word => IsWordIn(inner, word)))
                yield return name.Substring(0, end).TrimEnd();
        }
        else
        {
            while (end > 0 && CharClass.IsDigit(lower[end - 1]))
                end--;
        }
        var stem = lower.Substring(0, end).TrimEnd();
        foreach (var word in Words.Value["after"])
        {
            if (stem.EndsWith(word, StringComparison.Ordinal) && stem.Length > word.Length
                && stem[stem.Length - word.Length - 1] is ' ' or '-' or '_')
                yield return name.Substring(0, stem.Length - word.Length).TrimEnd(' ', '-', '_');
        }
        foreach (var word in Words.Value["before"])
        {
            if (lower.StartsWith(word + " ", StringComparison.Ordinal))
                yield return name.Substring(word.Length + 1).TrimStart(' ', '-');
        }
        foreach (var word in Words.Value["from"])
        {
            if (lower.IndexOf(word, StringComparison.Ordinal) is var place and > 0)
                yield return name.Substring(0, place);
        }
    }

    private static string? Inner(string name, int end)
    {
        var open = end > 0 && name[end - 1] == ')' ? name.LastIndexOf('(') : -1;
        return open > 0 ? name.Substring(open + 1, end - open - 2) : null;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= MostDigits && text.All(CharClass.IsDigit);

    private static bool IsWordIn(string text, string word) =>
        text.IndexOf(word, StringComparison.Ordinal) is var start and >= 0
        && (start == 0 || !CharClass.IsLetter(text[start - 1]))
        && (start + word.Length == text.Length || !CharClass.IsLetter(text[start + word.Length]));
}
