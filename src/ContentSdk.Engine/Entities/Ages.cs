using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>The ages that a text gives, by which it comes back to people: Orla Quill, 33, …; the 33-year-old.</summary>
internal sealed class Ages(NameText text)
{
    private const int Oldest = 120, MostDigits = 3, MostBefore = 7, MostWords = 3;

    private static readonly Lazy<WordSet> AgeWords = new(static () => WordSet.OfAllLanguages("ages", "age"));
    private static readonly Lazy<WordSet> YearWords = new(static () => WordSet.OfAllLanguages("ages", "years"));
    private static readonly Lazy<WordSet> WordsBefore = new(static () => WordSet.OfAllLanguages("ages", "before"));

    /// <summary>Notes the age beside one mention by name.</summary>
    public void Collect(NameCandidate name)
    {
        var group = name.Group!;
        if (group.Kind != EntityKind.Person || (group.Age > 0 && group.IsAgeSure))
            return;
        var (age, isSure) = Behind(name.Last + 1);
        if (age == 0)
            (age, isSure) = (Before(name.First), true);
        if (age > 0 && (group.Age == 0 || isSure))
            (group.Age, group.IsAgeSure) = (age, isSure);
    }

    /// <summary>The age by which a phrase calls somebody: the 33-year-old, la mujer de 33 años; 0 for none.</summary>
    public int In(int first, int last)
    {
        // The mother of the 12-year-old, la madre del niño de 12 años: somebody else's age.
        for (var number = first; number <= first + 1 && number <= last; number++)
        {
            if (OfAge(number, AgeWords.Value, out var end) is > 0 and var age)
                return end <= last && !HasPossessive(end + 1, last) ? age : 0;
        }
        return first + 3 <= last && OfAge(first + 3, YearWords.Value, out var years) is var other && years == last ? other : 0;
    }

    // Quill, 33, …; Quill (33); Quill, aged 33, …; Quill, de 33 años, … In brackets it may be the minute of a goal.
    private (int Age, bool IsSure) Behind(int mark)
    {
        if (!text.IsMark(mark, ',') && !text.IsMark(mark, '('))
            return default;
        var isBefore = mark + 1 < text.Tokens.Length && WordsBefore.Value.Contains(text.Text.Slice(text.Tokens[mark + 1]));
        var number = isBefore ? mark + 2 : mark + 1;
        var age = OfAge(number, YearWords.Value, out var end);
        if (age > 0 && EndsThere(end + 1))
            return (age, true);
        return EndsThere(number + 1) ? (NumberAt(number, out _), text.IsMark(mark, ',')) : default;
    }

    private bool EndsThere(int token) =>
        token >= text.Tokens.Length || text.IsMark(token, ',') || text.IsMark(token, ')') || text.IsMark(token, '.');

    private bool HasPossessive(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Possessive)
                return true;
        }
        return false;
    }

    // The 33-year-old striker Orla Quill.
    private int Before(int name)
    {
        for (var i = name - 1; i >= 0 && name - i <= MostBefore && text.Text.SentenceOf(i) == text.Text.SentenceOf(name); i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Number)
                return OfAge(i, AgeWords.Value, out var end) is var age && end < name ? age : 0;
            if (text.Tokens[i].Kind != TokenKind.Word && !text.IsMark(i, '-'))
                break;
        }
        return 0;
    }

    // 33 years; 33-year-old; 33-Jährige; 33enne: the number, and the last token of what makes it an age.
    private int OfAge(int number, WordSet words, out int end)
    {
        end = number;
        var age = NumberAt(number, out var digits);
        if (age == 0)
            return 0;
        var token = text.Tokens[number];
        if (digits < token.Length)
            return words.Contains(text.Text.Slice(token).Slice(digits)) ? age : 0;
        var first = text.IsMark(number + 1, '-') ? number + 2 : number + 1;
        if (first >= text.Tokens.Length || text.Tokens[first].Kind != TokenKind.Word)
            return 0;
        end = first;
        while (end + 2 < text.Tokens.Length && end - first < 2 * MostWords && IsJoined(end) && text.Tokens[end + 2].Kind == TokenKind.Word)
            end += 2;
        var word = text.Text.Document.Text.AsSpan(text.Tokens[first].Start, text.Tokens[end].End - text.Tokens[first].Start);
        return words.Contains(word) ? age : 0;
    }

    private bool IsJoined(int token) => text.IsMark(token + 1, '-')
        && text.Tokens[token].End == text.Tokens[token + 1].Start && text.Tokens[token + 1].End == text.Tokens[token + 2].Start;

    private int NumberAt(int token, out int digits)
    {
        digits = 0;
        if (token >= text.Tokens.Length || text.Tokens[token].Kind != TokenKind.Number)
            return 0;
        var written = text.Text.Slice(text.Tokens[token]);
        var age = 0;
        while (digits < written.Length && digits <= MostDigits && written[digits] is >= '0' and <= '9')
            age = (age * 10) + (written[digits++] - '0');
        return age <= Oldest && (digits == written.Length || CharClass.IsLetter(written[digits])) ? age : 0;
    }
}
