using System.Text;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>The shorter and other forms under which articles may come back to an entity that one of them names in full.</summary>
internal static class NameForms
{
    // Longer ones have no shorter forms: a bound keeps hostile names linear.
    private const int MostWords = 8, FewestInitials = 3;

    /// <summary>The words of a name in small letters, without an article before it: The Harbour Gazette is the Harbour Gazette.</summary>
    public static string[] WordsOf(string name)
    {
        var words = NameWords.Of(name);
        return words.Length > 1 && NameArticles.Is(words[0]) ? [.. words.Skip(1)] : words;
    }

    /// <summary>What is equal for spellings of one name: without marks, the offices of state in one order of words.</summary>
    public static string KeyOf(EntityKind kind, string name) => KeyOf(kind, WordsOf(name));

    /// <inheritdoc cref="KeyOf(EntityKind, string)"/>
    public static string KeyOf(EntityKind kind, string[] words) =>
        string.Concat(kind == EntityKind.Organization ? OfficeNames.InOneOrder(words) : words);

    /// <summary>
    /// What else a person goes by whose full name has these words: Rafael Orto Quill is Orto Quill, Rafael
    /// Orto, Rafael Quill, R. Quill and Quill.
    /// </summary>
    public static IEnumerable<string> ShorterForms(string[] words)
    {
        if (words.Length is < 2 or > MostWords)
            yield break;
        for (var i = 1; i < words.Length; i++)
            yield return string.Concat(words.Skip(i));
        for (var i = 2; i < words.Length; i++)
            yield return string.Concat(words.Take(i));
        string first = words[0], last = words[words.Length - 1];
        if (words.Length > 2)
            yield return first + last;
        if (first.Length < 2)
            yield break;
        yield return first[0] + string.Concat(words.Skip(1));
        if (words.Length > 2)
            yield return first[0] + last;
    }

    /// <summary>
    /// The same three words or more in the other order of surname and given name: Quan
    /// Min Jor is Jor M. Quan and Jor Quan.
    /// </summary>
    public static string? Reversed(string[] words) =>
        words.Length is > 2 and <= MostWords ? words[words.Length - 1] + words[0] : null;

    /// <summary>Whether what stands between first and last word of two full names does not tell them apart.</summary>
    public static bool AgreeWithin(string[] left, string[] right)
    {
        if (left.Length <= 2 || right.Length <= 2)
            return true;
        if (left.Length != right.Length)
            return left.Length < right.Length ? IsPart(left, right) : IsPart(right, left);
        for (var i = 1; i < left.Length - 1; i++)
        {
            string a = left[i], b = right[i];
            if (a != b && !((a.Length == 1 || b.Length == 1) && a[0] == b[0]))
                return false;
        }
        return true;
    }

    private static bool IsPart(string[] shorter, string[] longer) =>
        longer.Take(shorter.Length).SequenceEqual(shorter) || longer.Skip(longer.Length - shorter.Length).SequenceEqual(shorter);

    /// <summary>
    /// The capitals that a name of three of them or more begins its words with, in small
    /// letters: Bexley Trade Forum is btf.
    /// </summary>
    public static string? Initials(string name)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (CharClass.IsUpper(name[i]) && (i == 0 || !CharClass.IsWordPart(name[i - 1])))
                builder.Append(CharClass.ToLower(name[i]));
        }
        return builder.Length >= FewestInitials && name.IndexOf(' ') > 0 ? builder.ToString() : null;
    }

    /// <summary>Whether a name looks like an acronym: one word, all capitals, three or more.</summary>
    public static bool IsAcronym(EntityKind kind, string name) =>
        kind == EntityKind.Organization && name.Length >= FewestInitials && name.All(CharClass.IsUpper);
}
