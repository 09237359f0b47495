using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>The list <c>desk-notes</c> of all languages: how people who work on a text write to each other in it.</summary>
internal sealed class DeskNoteWords
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    public DeskNoteWords()
    {
        foreach (var entry in LanguageLists.ReadAll("desk-notes"))
        {
            if (entry.Key[0] == '=')
                _whole.Add(entry.Key.Substring(2));
            else if (_sections.TryGetValue(entry.Section, out var phrases))
                phrases.Add(entry.Key);
            else
                _sections.Add(entry.Section, [entry.Key]);
        }
    }

    /// <summary>Whether text in square brackets is written to a colleague.</summary>
    /// <param name="inner">What is between the brackets, in small letters.</param>
    public bool IsNote(string inner) =>
        _whole.Contains(inner.TrimEnd('!', '.')) || Begin("bracket", inner) > 0 || IsComment(inner)
        || (inner[inner.Length - 1] == '?' && Begin("asked", inner) > 0);

    /// <summary>Whether text in parentheses is written to a colleague: there readers are spoken to as well.</summary>
    /// <param name="inner">What is between the parentheses, in small letters.</param>
    public bool IsAside(string inner) => (inner[inner.Length - 1] is '?' && _whole.Contains(inner)) || LineLength(inner) > 0 || (inner.Length > 3 && CharClass.IsLetter(inner[0]) && IsComment(inner) && inner.Any(CharClass.IsDigit));

    /// <summary>Whether a paragraph begins as a word processor writes its comments: <c>Commented [AB2]: …</c>.</summary>
    public bool IsCommentLine(string line) => Begin("comment", line) is var end and > 0 && end + 1 < line.Length && line[end] == ' ' && line[end + 1] == '[' && IsComment(line);

    /// <summary>Length of the words at the beginning of a paragraph, with the colon after them, that only a colleague is to read; or 0.</summary>
    public int LineLength(string line) => Begin("line", line) is var length and > 0 && length < line.Length && line[length] == ':' ? length + 1 : 0;

    /// <summary>Whether words ask a person for something.</summary>
    public bool Asks(string words) => Begin("mention", words) > 0;

    /// <summary>Whether the text is the number of a comment: initials and digits.</summary>
    public static bool IsNumber(string inner)
    {
        var letters = inner.TakeWhile(CharClass.IsLetter).Count();
        return letters is 2 or 3 && letters < inner.Length && inner.Skip(letters).All(CharClass.IsDigit);
    }

    // Comment: …, Comment [JB3]: …, Kommentar JB3: …, JB3: …
    private bool IsComment(string inner)
    {
        var end = Begin("comment", inner);
        var at = end;
        while (at < inner.Length && inner[at] is ' ' or '\u00A0' or '[')
            at++;
        if (end > 0 && at < inner.Length && inner[at] == ':')
            return true;
        var letters = at;
        while (letters < inner.Length && CharClass.IsLetter(inner[letters]))
            letters++;
        var digits = letters;
        while (digits < inner.Length && CharClass.IsDigit(inner[digits]))
            digits++;
        return letters - at is 2 or 3 && digits > letters && ((end > 0 && (digits == inner.Length || inner[digits] is ':' or ']')) || (digits < inner.Length && inner[digits] == ':'));
    }

    private int Begin(string section, string words)
    {
        foreach (var phrase in _sections[section])
        {
            if (words.StartsWith(phrase, StringComparison.Ordinal) && (words.Length == phrase.Length || !CharClass.IsWordPart(words[phrase.Length])))
                return phrase.Length;
        }
        return 0;
    }
}
