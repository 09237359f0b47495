using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Naming;

// Names for what is built by hand, as ArticleNames and EntityNames of the generator give them to content.
internal static class BuiltNames
{
    private const int MostWords = 14, MostCharacters = 300;

    /// <summary>The slug of a content file with this headline whose file name says nothing.</summary>
    public static string SlugOf(string title)
    {
        var name = NameWords.Cut(Headline.MainClause(title), MostWords);
        List<string> words = name.Words.Count > 0 ? name.Words : ["article"];
        while (words.Count > 1 && words.Sum(word => word.Length) > MostCharacters)
            words.RemoveAt(words.Count - 1);
        var slug = CharClass.ToLower(string.Join('-', words));
        return name.IsLossy ? $"{slug}-{StableHash.Hex(title)}" : slug;
    }

    /// <summary>The words of a text in kebab case: the anchor of a heading.</summary>
    public static string AnchorOf(string text) =>
        NameWords.Cut(text).Words is { Count: > 0 } words ? CharClass.ToLower(string.Join('-', words)) : "section";

    /// <summary>The words of a name in Pascal case; the name itself where it has none in ASCII.</summary>
    public static string KeyOf(string name) =>
        NameWords.Cut(name).Words is { Count: > 0 } words
            ? string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
            : name;
}
