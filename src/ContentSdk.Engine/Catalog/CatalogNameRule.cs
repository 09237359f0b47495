using System.Text;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>What a name of the catalog must be, so that a text can be searched for it.</summary>
internal static class CatalogNameRule
{
    private const int MostCharacters = 200;

    // Every word of a text may begin a name, and is looked at with as many words behind it.
    private const int MostWords = 20;

    /// <summary>What is wrong with a name, or null.</summary>
    public static RuleMessage? Fault(string name)
    {
        if (name.Length > MostCharacters)
            return CatalogRules.LongName;
        var hasWord = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (CharClass.IsControl(c)
                || c is '\u2028' or '\u2029' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                return CatalogRules.InvisibleCharacter;
            if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
                && !(i > 0 && char.IsHighSurrogate(name[i - 1])))
                return CatalogRules.HalfCharacter;
            hasWord |= CharClass.IsWordPart(c);
        }
        if (!hasWord)
            return CatalogRules.UnusableName;
        return NameCuts.Of(name).Exists(static words => words.Length > MostWords) ? CatalogRules.ManyWords : null;
    }

    /// <summary>Equal for names that a text cannot tell apart but for their capitals: those of the same words and marks.</summary>
    public static string Key(string name) => CharClass.ToLower(Spelling(name));

    /// <summary>Equal for names that a text cannot tell apart, capitals and all.</summary>
    public static string Spelling(string name) => NameCuts.Of(name) is { Count: > 0 } cuts ? string.Join(" ", cuts[0]) : name;

    /// <summary>The name with single spaces, none around it.</summary>
    public static string Tidy(string name)
    {
        var tidy = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!CharClass.IsSpace(c))
                tidy.Append(c);
            else if (tidy.Length > 0 && tidy[tidy.Length - 1] != ' ')
                tidy.Append(' ');
        }
        return tidy.ToString().TrimEnd();
    }
}
