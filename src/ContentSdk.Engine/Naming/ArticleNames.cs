using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>Identifier and slug of an article.</summary>
public static class ArticleNames
{
    private const int MostWords = 14, YearEnd = 4, MonthEnd = 7;

    /// <summary>The compiler takes identifiers of 511 characters, and names of classes are longer than those of members.</summary>
    private const int MostCharacters = 300;

    /// <summary>
    /// The names for a file and its title: the file's name when it says something (two real words or more), else the title's
    /// main clause, else the file's name whatever it is. The day that a name may begin with is not part of it.
    /// </summary>
    public static (string Identifier, string Slug) For(string logicalPath, string title)
    {
        var file = WithoutDay(logicalPath);
        var fromFile = NameWords.Cut(FileName.Spaced(file).AsSpan());
        if (!fromFile.IsLossy && FileName.IsTelling(fromFile.Words))
            return Make(fromFile, file);
        var clause = Headline.MainClause(title);
        var fromTitle = NameWords.Cut(clause.AsSpan(), MostWords);
        return fromTitle.Words.Count > 0 || fromTitle.IsLossy ? Make(fromTitle, title) : Make(fromFile, file);
    }

    /// <summary>
    /// The names of a file with the day that it begins with, for one whose name another has; null where there is no day.
    /// </summary>
    public static (string Identifier, string Slug)? WithDay(string logicalPath)
    {
        var file = FileName.Of(logicalPath);
        return WithoutDay(logicalPath).Length == file.Length ? null : OfText(file);
    }

    /// <summary>The names of an item of a collection: those of its file, without the day that it may begin with.</summary>
    /// <param name="logicalPath">The file.</param>
    public static (string Identifier, string Slug) ForItem(string logicalPath) => OfText(WithoutDay(logicalPath));

    /// <summary>The names that a text gives.</summary>
    public static (string Identifier, string Slug) OfText(string text) => Make(NameWords.Cut(FileName.Spaced(text).AsSpan()), text);

    // A name that is nothing but a day is one.
    private static string WithoutDay(string logicalPath)
    {
        var file = FileName.Of(logicalPath);
        return FileName.DayOf(logicalPath) is { } day && day.Length + 1 < file.Length && IsDay(day)
            ? file.Substring(day.Length + 1)
            : file;
    }

    private static bool IsDay(string day)
    {
        for (var i = 0; i < day.Length; i++)
        {
            if (i is YearEnd or MonthEnd ? day[i] != '-' : day[i] is not (>= '0' and <= '9'))
                return false;
        }
        return true;
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
}
