using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>
/// Finds UTF-8 that was read in another encoding than Windows-1252, in which a letter with an accent is another pair of characters.
/// </summary>
internal static class MisreadUtf8
{
    private static readonly CodePage[] Pages = [CodePage.Central, CodePage.Mac, CodePage.Dos, CodePage.Cyrillic];

    private static readonly int[] FirstBytes = [0xC3, 0xC4, 0xC5, 0xC8, 0xE2, 0xF0];

    // The letters with a comma below, of Romanian.
    private const char FirstRare = '\u0218', LastRare = '\u021B';

    // All that a first byte may have been read as.
    private static readonly Lazy<CharacterBits> Leads = new(static () => new(LeadCharacters()));

    /// <summary>Whether the character may be a first byte that was misread: hardly any of a text is one.</summary>
    public static bool MayBegin(char c) => Leads.Value.Has(c);

    /// <summary>The first place that can be nothing else, what it is, and as what it was read.</summary>
    public static (TextRange Range, string Meant, CodePage Page)? Find(string text)
    {
        for (var i = 0; (i = NonAscii.Next(text, i, text.Length)) + 1 < text.Length; i++)
        {
            if (!MayBegin(text[i]))
                continue;
            // All else in Windows-1252 was looked for before.
            if (Read(text, i, CodePage.Western) is { } rest
                && (rest.Length == 4 || (rest.Meant[0] >= FirstRare && IsProof(text, i, rest.Length))))
                return (new(i, rest.Length), rest.Meant, CodePage.Western);
            foreach (var page in Pages)
            {
                if (Read(text, i, page) is { } read && IsProof(text, i, read.Length))
                    return (new(i, read.Length), read.Meant, page);
            }
        }
        return null;
    }

    private static IEnumerable<char> LeadCharacters()
    {
        foreach (var lead in FirstBytes)
        {
            yield return CodePage.Western.CharacterOf(lead);
            foreach (var page in Pages)
                yield return page.CharacterOf(lead);
        }
    }

    private static (int Length, string Meant)? Read(string text, int start, CodePage page)
    {
        // Letters of Latin scripts, general punctuation, and emoji.
        var (length, value) = page.ByteOf(text[start]) switch
        {
            var lead and (0xC3 or 0xC4 or 0xC5) => (2, lead & 0x1F),
            0xC8 => (2, 0x8),
            0xE2 => (3, 0x2),
            0xF0 => (4, 0),
            _ => (0, 0),
        };
        if (length == 0 || start + length > text.Length)
            return null;
        for (var i = start + 1; i < start + length; i++)
        {
            var next = page.ByteOf(text[i]);
            if (next is < 0x80 or > 0xBF)
                return null;
            value = (value << 6) | (next & 0x3F);
        }
        return length switch
        {
            2 when value is >= 0x200 and not (>= FirstRare and <= LastRare) => null,
            3 when value is not (>= 0x2010 and <= 0x2026) and not 0x20AC => null,
            4 when value is not (>= 0x1F300 and <= 0x1FAFF) => null,
            _ => (length, char.ConvertFromUtf32(value)),
        };
    }

    // Two of these characters may be beside each other; in the middle of a word of Latin letters they are not.
    private static bool IsProof(string text, int start, int length)
    {
        if (length > 2)
            return true;
        var isAfterLetter = start > 0 && text[start - 1] is >= 'a' and <= 'z';
        var isBeforeLetter = start + length < text.Length && text[start + length] is >= 'a' and <= 'z';
        return !CharClass.IsLower(text[start]) && (isAfterLetter || isBeforeLetter)
            && (isAfterLetter ? !CharClass.IsPunctuation(text[start + 1]) || isBeforeLetter : CharClass.IsSymbol(text[start + 1]));
    }
}
