using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>Identifier and slug of an article.</summary>
public static class ArticleNames
{
    private const int MostWords = 14;

    /// <summary>The compiler takes identifiers of 511 characters, and names of classes are longer than those of members.</summary>
    private const int MostCharacters = 300;

    private const int FewestInClause = 3;

    /// <summary>No headline's main clause is longer, and looking further would let a hostile title take quadratic time.</summary>
    private const int LongestClause = 200;

    /// <summary>
    /// The names for a file and its title: the file's name when it says something (two real words or more), else the title's
    /// main clause, else the file's name whatever it is.
    /// </summary>
    public static (string Identifier, string Slug) For(string logicalPath, string title)
    {
        var file = FileName.Of(logicalPath);
        var fromFile = NameWords.Cut(FileName.Spaced(file).AsSpan());
        if (!fromFile.IsLossy && FileName.IsTelling(fromFile.Words))
            return Make(fromFile, file);
        var clause = MainClause(title);
        var fromTitle = NameWords.Cut(clause.AsSpan(), MostWords);
        return fromTitle.Words.Count > 0 || fromTitle.IsLossy ? Make(fromTitle, title) : Make(fromFile, file);
    }

    private static (string Identifier, string Slug) Make(NameWords name, string whole)
    {
        List<string> words = name.Words.Count > 0 ? name.Words : ["Article"];
        if (words.Count > MostWords)
            words = words.GetRange(0, MostWords);
        while (words.Count > 1 && words.Sum(static word => word.Length) > MostCharacters)
            words = words.GetRange(0, words.Count - 1);
        string identifier = Identifier.Pascal(words), slug = Identifier.Kebab(words);
        if (name.Words.Count > 0 && !name.IsLossy)
            return (Identifier.Free(identifier), slug);
        var hash = StableHash.Hex(whole.AsSpan());
        return (identifier + "_" + hash, slug + "-" + hash);
    }

    /// <summary>What stands before the first colon or dash, when that is three words or more; else the whole title.</summary>
    private static string MainClause(string title)
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
