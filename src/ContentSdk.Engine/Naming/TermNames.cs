using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>
/// What a tag, a section, an author or a series is called in code and in addresses: a function of its name alone. The model compiles
/// this file, too: a set built by hand has the same terms as a compiled one.
/// </summary>
/// <param name="Identifier">The member, if no other name is in its way.</param>
/// <param name="Slug">Its part of an address.</param>
internal readonly record struct TermNames(string Identifier, string Slug)
{
    private const int MostWords = 14, MostCharacters = 300;

    /// <summary>
    /// What two spellings of one term have in common. Case, accents, hyphens and spaces do not count: <c>Old Harbour</c> and
    /// <c>old-harbour</c> are one term.
    /// </summary>
    public string Key => CharClass.ToLower(Identifier);

    /// <summary>The names of a term.</summary>
    /// <param name="name">The term, as it is written.</param>
    /// <param name="isSection">Whether it is a section, whose words are cut as routes always cut them: at capitals, too.</param>
    public static TermNames Of(string name, bool isSection)
    {
        var said = WithSigns(name);
        var cut = NameWords.Cut((isSection ? WordCase.Spaced(said) : said).AsSpan());
        var words = cut.Words.Count > MostWords ? cut.Words.GetRange(0, MostWords) : cut.Words;
        while (words.Count > 1 && words.Sum(static word => word.Length) > MostCharacters)
            words = words.GetRange(0, words.Count - 1);
        var isWhole = words.Count > 0 && words.Count == cut.Words.Count && !cut.IsLossy;
        List<string> shown = words.Count > 0 ? words : ["Term"];
        string identifier = WordCase.Pascal(shown), slug = WordCase.Kebab(shown);
        if (isWhole)
            return new(identifier, slug);
        var hash = StableHash.Hex(CharClass.ToLower(name.Trim()).AsSpan());
        return new(identifier + "_" + hash, slug + "-" + hash);
    }

    // The names of languages and grades differ in signs alone: C, C#, C++.
    private static string WithSigns(string name)
    {
        if (name.IndexOf('#') < 0 && name.IndexOf('+') < 0)
            return name;
        var said = new StringBuilder(name.Length + 16);
        for (var i = 0; i < name.Length; i++)
        {
            var isSuffix = name[i] is '#' or '+' && i > 0 && (CharClass.IsWordPart(name[i - 1]) || name[i - 1] == name[i]);
            said.Append(!isSuffix ? name[i].ToString() : name[i] == '#' ? " Sharp " : " Plus ");
        }
        return said.ToString();
    }
}
