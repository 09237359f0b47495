using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Takes names out of a byline: "By Orla Fenn and Gus Bell, staff reporters".</summary>
internal static class Bylines
{
    private const int MostWords = 5;

    // A longer line is prose; a bound, too, for lines that nobody wrote.
    private const int LongestLine = 80;

    private static readonly Lazy<ILookup<string, string>> Words =
        new(static () => LexiconFile.Read("bylines").ToLookup(static entry => entry.Section, static entry => entry.Key));

    /// <summary>The names of a byline; null where the text is no byline but a name, or names between commas.</summary>
    public static IReadOnlyList<string>? NamesIn(string text)
    {
        var whole = text.Trim();
        var rest = WithoutBy(whole);
        var names = new List<string>();
        var isByline = rest.Length < whole.Length;
        foreach (var part in rest.Split(',', ';'))
        {
            var joined = Split(part.Trim(), isByline);
            isByline |= joined.Count > 1;
            // What begins with a small letter is what somebody does: "staff reporters".
            names.AddRange(joined.Where(static name => name.Length > 0 && !CharClass.IsLower(name[0])));
        }
        return isByline && names.Count > 0 ? names : null;
    }

    /// <summary>The one person whom a line names by words such as "by"; null where it is no byline, or names several.</summary>
    public static string? PersonIn(string line) =>
        line.Length <= LongestLine && NamesIn(line) is { Count: 1 } names && IsOfPerson(names[0]) ? names[0] : null;

    /// <summary>Whether the text looks like the full name of a person, and not like the name of a newsroom.</summary>
    public static bool IsOfPerson(string name) => IsFullName(name)
        && name.All(static c => CharClass.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '’')
        && name.Split(' ') is { Length: <= MostWords } words
        && !words.Any(static word => Words.Value["desk"].Contains(CharClass.ToLower(word)));

    private static string WithoutBy(string text)
    {
        foreach (var word in Words.Value["by"].Concat(Words.Value["before-names"]))
        {
            if (text.Length <= word.Length + 1 || text[word.Length] is not (' ' or ':')
                || CharClass.ToLower(text.Substring(0, word.Length)) != word)
                continue;
            var rest = text.Substring(word.Length + 1).Trim();
            if (rest.Length > 0 && CharClass.IsUpper(rest[0]) && (Words.Value["by"].Contains(word) || IsFullName(rest)))
                return rest;
        }
        return text;
    }

    // "Simon and Garfunkel" may be one name; of two full names none is. One pass: a list that nobody wrote may have many thousand names.
    private static List<string> Split(string part, bool isByline)
    {
        var words = part.Split(' ');
        var (names, start, before, after) = (new List<string>(), 0, 0, words.Count(IsCapital));
        for (var i = 0; i < words.Length; i++)
        {
            var capital = IsCapital(words[i]) ? 1 : 0;
            after -= capital;
            var left = words.Length - i - 1;
            if (left > 0 && IsFullName(i - start, before) && Words.Value["and"].Contains(words[i])
                && (IsFullName(left, after) || (isByline && IsCapital(words[i + 1]))))
            {
                names.Add(string.Join(" ", words, start, i - start));
                (start, before, isByline) = (i + 1, 0, true);
            }
            else
            {
                before += capital;
            }
        }
        names.Add(string.Join(" ", words, start, words.Length - start));
        return names;
    }

    private static bool IsFullName(string text)
    {
        var words = text.Split(' ');
        return IsFullName(words.Length, words.Count(IsCapital));
    }

    private static bool IsFullName(int words, int capitals) => words >= 2 && capitals >= 2;

    private static bool IsCapital(string word) => word.Length > 0 && CharClass.IsUpper(word[0]);
}
