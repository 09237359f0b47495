using ContentSdk.Engine.Lists;

namespace ContentSdk.Engine.Entities;

/// <summary>Tells who signs as a person from a newsroom, an agency and a job.</summary>
internal static class SignedNames
{
    private const WordTraits BeforeName = WordTraits.Title | WordTraits.TitleModifier;
    private const WordTraits OfNobody = WordTraits.Role | WordTraits.OrgHead | WordTraits.OrgOf | WordTraits.OrgNoun;

    /// <summary>
    /// Whether the words can be the full name of a person. A surname may be a job or a newspaper, but it follows a given name:
    /// Ada Post is a person, Lowmouth Post is not.
    /// </summary>
    public static bool MayBePerson(string name)
    {
        if (EntityLexicon.Instance.Names.Find(name) is not null)
            return false;
        var words = name.Split(' ');
        var first = 0;
        while (first < words.Length - 1 && (TraitsOf(words[first]) & BeforeName) != 0)
            first++;
        return IsGivenName(words[first]) || !Array.Exists(words, static word => (TraitsOf(word) & OfNobody) != 0);
    }

    private static bool IsGivenName(string word)
    {
        var letters = Letters(word);
        if (letters.Length < 2 || (TraitsOf(word) & WordTraits.Given) != 0)
            return true;
        var marks = NameLists.Instance.OfWord(letters);
        return (marks & ListMarks.GivenName) != 0 && (marks & ListMarks.Everyday) == 0;
    }

    private static WordTraits TraitsOf(string word) =>
        EntityLexicon.Instance.IndexOf(Letters(word)) is var index and >= 0 ? EntityLexicon.Instance.TraitsOf(index) : WordTraits.None;

    private static ReadOnlySpan<char> Letters(string word) => word.AsSpan().TrimEnd('.');
}
