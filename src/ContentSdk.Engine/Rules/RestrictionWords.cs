using ContentSdk.Engine.Language;
using ContentSdk.Engine.Rules.RunningText.Dates;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>The list <c>restrictions</c> of all languages: how a line says that a text must not be published, or not yet.</summary>
internal sealed class RestrictionWords
{
    private const int MostWords = 14, FewWords = 8;
    private const string Breaks = ":|/!.;[](){}*_#–—…", Quotes = "\"“”„«»‹›「」", Ornaments = " *_[](){}#!+=->";

    private static readonly Lazy<RestrictionWords> Loaded = new(static () => new());

    private readonly HashSet<string> _whole = new(StringComparer.Ordinal), _line = new(StringComparer.Ordinal);
    private readonly List<string> _capitals = [], _until = [], _dated = [];

    private RestrictionWords()
    {
        foreach (var entry in LanguageLists.ReadAll("restrictions"))
        {
            switch (entry.Section)
            {
                case "whole":
                    _whole.Add(entry.Key);
                    break;
                case "line":
                    _line.Add(entry.Key);
                    break;
                default:
                    (entry.Section == "capitals" ? _capitals : entry.Section == "until" ? _until : _dated).Add(entry.Key);
                    break;
            }
        }
    }

    /// <summary>The lists, read once.</summary>
    public static RestrictionWords Instance => Loaded.Value;

    /// <summary>What a line says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">One line of it, without spaces around it.</param>
    /// <param name="mayBeMark">
    /// Whether a word in capitals at its beginning may be a mark of the whole text; in a list it is explained.
    /// </param>
    public Restriction Of(string text, TextRange line, bool mayBeMark)
    {
        const int Longest = 200;
        if (line.Length is 0 or > Longest)
            return Restriction.None;
        var plainLine = text.AsSpan(line.Start, line.Length).Trim(Ornaments.AsSpan());
        if (CountWords(plainLine) is 0 or > MostWords || text.AsSpan(line.Start, line.Length).IndexOfAny(Quotes.AsSpan()) >= 0)
            return Restriction.None;
        var shown = plainLine.ToString().Replace('’', '\'');
        var words = CharClass.ToLower(shown).Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join(" ", words);
        var isShort = words.Length <= FewWords;
        var isLoud = !shown.Any(CharClass.IsLower);
        // A sentence may begin with the words, too: it is longer, and ends as sentences do.
        if ((isShort || plain[plain.Length - 1] != '.') && _until.Exists(phrase => Begins(plain, phrase)))
            return Restriction.Embargo;
        if (isShort && _dated.Exists(phrase => Begins(plain, phrase)) && HasTime(shown.Split(' ', '\u00A0')))
            return Restriction.Embargo;
        return _line.Contains(plain.TrimEnd('.'))
            || (mayBeMark && _capitals.Exists(phrase => IsMark(shown, phrase)))
            || Segments(plain).Any(segment => _whole.Contains(segment) || (isShort && isLoud && BeginsWithWhole(segment)))
            ? Restriction.Held
            : Restriction.None;
    }

    // Most lines are sentences: their words are counted before any is cut out.
    private static int CountWords(ReadOnlySpan<char> line)
    {
        var (count, isInside) = (0, false);
        foreach (var c in line)
        {
            var isSpace = c is ' ' or '\u00A0' or '\t';
            if (!isSpace && !isInside)
                count++;
            isInside = !isSpace;
        }
        return count;
    }

    private bool BeginsWithWhole(string segment) =>
        _whole.Any(phrase => segment.StartsWith(phrase + " ", StringComparison.Ordinal));

    private static bool Begins(string line, string phrase) => line.StartsWith(phrase, StringComparison.Ordinal)
        && (line.Length == phrase.Length || !CharClass.IsWordPart(line[phrase.Length]) || !CharClass.IsWordPart(phrase[phrase.Length - 1]));

    // DRAFT, DRAFT 2, DRAFT – …: what follows is no part of a headline in capitals.
    private static bool IsMark(string line, string phrase)
    {
        if (!line.StartsWith(phrase, StringComparison.Ordinal))
            return false;
        var rest = line.Substring(phrase.Length).TrimStart(' ', '\u00A0');
        return rest.Length == 0 || (Breaks.IndexOf(rest[0]) >= 0 && rest[0] != '.') || rest.StartsWith("- ", StringComparison.Ordinal)
            || (rest.Length <= 3 && rest.Any(CharClass.IsDigit));
    }

    private static IEnumerable<string> Segments(string line) =>
        line.Replace(" - ", "|").Split(Breaks.ToCharArray()).Select(static segment => segment.Trim(' ', ','));

    // 6.00, 06:00, 12/5, 0600, 12. Mai, Monday.
    private static bool HasTime(string[] words) =>
        Array.Exists(words, static word => word.Count(CharClass.IsDigit) >= 3 || IsClock(word))
        || Array.Exists(words, static word => IsOfCalendar(word.Trim(',', '.', ':', ')')));

    private static bool IsClock(string word)
    {
        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (word[i] is '.' or ':' or '/' or '-' && CharClass.IsDigit(word[i - 1]) && CharClass.IsDigit(word[i + 1]))
                return true;
        }
        return false;
    }

    private static bool IsOfCalendar(string word) =>
        LanguageLists.LanguagesWith("dates").Any(language => IsOfCalendar(CalendarWords.For(language)!, word));

    private static bool IsOfCalendar(CalendarWords calendar, string word) =>
        calendar.MonthOf(word.AsSpan()) > 0 || calendar.WeekdayOf(word.AsSpan()) > 0;
}

/// <summary>What a line says of publishing the text.</summary>
internal enum Restriction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That it must not be published.</summary>
    Held,

    /// <summary>That it must not be published before a time.</summary>
    Embargo,
}
