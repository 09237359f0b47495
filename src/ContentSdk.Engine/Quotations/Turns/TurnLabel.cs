using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>A short label at the beginning of a paragraph: ORLEV: / D.O.: / Q. / Respuesta.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Range">The label without what ends it.</param>
/// <param name="Turn">What comes after it.</param>
/// <param name="Key">The letters of the label as small ones, the same for each of its turns.</param>
/// <param name="Role">What it says where it names nobody.</param>
/// <param name="IsNameLike">Whether it has the form of a name: two words or more, capitals throughout, or initials.</param>
internal sealed record TurnLabel(int Block, TextRange Range, TextRange Turn, string Key, TurnRole Role, bool IsNameLike)
{
    private const int Longest = 40, MostWords = 5, LongestParticle = 3;

    /// <summary>The label of a paragraph, or null.</summary>
    public static TurnLabel? Read(AnalyzedText text, int block)
    {
        var range = text.Blocks[block];
        var content = text.Document.Text;
        var end = range.Start;
        while (end < range.End && end - range.Start <= Longest && content[end] is not (':' or '：' or '\n'))
            end++;
        if (end < range.End && end - range.Start <= Longest && content[end] is ':' or '：' && Named(text, block, end) is { } named)
            return named;
        return InWords(text, block);
    }

    private static TurnLabel? Named(AnalyzedText text, int block, int colon)
    {
        var content = text.Document.Text;
        var range = text.Blocks[block];
        var end = colon;
        while (end > range.Start && CharClass.IsSpace(content[end - 1]))
            end--;
        int words = 0, capitals = 0, letters = 0, upper = 0;
        var isDotted = false;
        for (var i = range.Start; i < end; i++)
        {
            var c = content[i];
            if (!CharClass.IsWordPart(c))
            {
                if (!CharClass.IsSpace(c) && c is not ('.' or '-' or '‑' or '\'' or '’' or '&'))
                    return null;
                // A full stop belongs to an initial or to a short title (Dr.).
                isDotted |= c == '.';
                continue;
            }
            letters += CharClass.IsLetter(c) ? 1 : 0;
            upper += CharClass.IsUpper(c) ? 1 : 0;
            if (i > range.Start && !CharClass.IsSpace(content[i - 1]))
                continue;
            words++;
            if (CharClass.IsUpper(c) || CharClass.IsDigit(c))
                capitals++;
            else if (LengthOfWord(content, i, end) > LongestParticle)
                return null;
        }
        if (words is 0 or > MostWords || capitals == 0 || letters == 0 || !CharClass.IsUpper(content[range.Start])
            || After(content, colon + 1, range.End) is not { } turn)
            return null;
        var key = KeyOf(content, range.Start, end);
        var role = words == 1
            ? TurnWords.RoleOf(text.Language, content.Substring(range.Start, end - range.Start).TrimEnd('.'))
            : TurnRole.None;
        return new(
            block, TextRange.FromBounds(range.Start, end), turn, key, role, capitals > 1 || (letters > 1 && upper == letters) || isDotted);
    }

    // P. ¿Qué se lleva? / Respuesta.– El dibujo.
    private static TurnLabel? InWords(AnalyzedText text, int block)
    {
        var content = text.Document.Text;
        var range = text.Blocks[block];
        var end = range.Start;
        while (end < range.End && end - range.Start <= Longest && CharClass.IsWordPart(content[end]))
            end++;
        if (end == range.Start || end >= range.End || content[end] != '.')
            return null;
        var role = TurnWords.RoleOf(text.Language, content.Substring(range.Start, end - range.Start));
        if (role == TurnRole.None)
            return null;
        var start = end + 1;
        while (start < range.End && content[start] is '-' or '–' or '—' or ':')
            start++;
        return After(content, start, range.End) is { } turn
            ? new(block, TextRange.FromBounds(range.Start, end), turn, KeyOf(content, range.Start, end), role, false)
            : null;
    }

    // What follows the label, which a space parts from it: 20:14 and http://… have no label.
    private static TextRange? After(string content, int start, int end)
    {
        var first = start;
        while (first < end && CharClass.IsSpace(content[first]))
            first++;
        return first > start && first < end ? TextRange.FromBounds(first, end) : null;
    }

    private static int LengthOfWord(string content, int start, int end)
    {
        var i = start;
        while (i < end && CharClass.IsWordPart(content[i]))
            i++;
        return i - start;
    }

    private static string KeyOf(string content, int start, int end)
    {
        var letters = new List<char>(end - start);
        for (var i = start; i < end; i++)
        {
            if (CharClass.IsWordPart(content[i]))
                letters.Add(CharClass.ToLower(content[i]));
        }
        return new([.. letters]);
    }
}
