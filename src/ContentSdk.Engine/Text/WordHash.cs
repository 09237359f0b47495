using ContentSdk.Layout;

namespace ContentSdk.Engine.Text;

/// <summary>Words as numbers, so that running text can be looked up in word lists without a string for every word.</summary>
internal static class WordHash
{
    /// <summary>Stands for any number, so that lists can say <c>#</c>.</summary>
    public const ulong Number = 1;

    /// <summary>
    /// Finds the next word at or after a position: letters, marks and digits with apostrophes inside. A character
    /// of a script without spaces is a word.
    /// </summary>
    /// <returns>Whether there was one before <paramref name="end"/>; <paramref name="position"/> is then behind it.</returns>
    public static bool Next(string text, ref int position, int end, out int start, out ulong hash)
    {
        while (position < end && !CharClass.IsWordPart(text[position]))
            position++;
        start = position;
        hash = Fnv.LongBasis;
        if (position >= end)
            return false;
        var onlyDigits = true;
        while (position < end)
        {
            var c = text[position];
            // Most letters of most texts.
            if (c is >= 'a' and <= 'z')
            {
                hash = Fnv.Add(hash, c);
                onlyDigits = false;
                position++;
                continue;
            }
            if (CharClass.IsWordPart(c))
            {
                if (IsUnspaced(c))
                {
                    if (position == start)
                        hash = Fnv.Add(hash, text[position++]);
                    return true;
                }
                onlyDigits &= CharClass.IsDigit(c);
            }
            else if (c == '\u00AD')
            {
                position++;
                continue;
            }
            else if (c is '\'' or '’' && position + 1 < end && CharClass.IsWordPart(text[position + 1]))
            {
                c = '\'';
                onlyDigits = false;
            }
            else if (c is '.' or ',' && onlyDigits && position + 1 < end && CharClass.IsDigit(text[position + 1]))
            {
                position++;
                continue;
            }
            else
            {
                break;
            }
            hash = Fnv.Add(hash, Fold(c));
            position++;
        }
        if (onlyDigits)
            hash = Number;
        return true;
    }

    /// <summary>All words of a text; <c>#</c> is any number.</summary>
    public static ulong[] All(string text)
    {
        var words = new List<ulong>();
        text = text.Replace('#', '0');
        var position = 0;
        while (Next(text, ref position, text.Length, out _, out var hash))
            words.Add(hash);
        return words.ToArray();
    }

    /// <summary>Whether the script writes words without spaces between them: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char c) =>
        c >= '\u0E00' && (c <= '\u0EFF' || (c is >= '\u1000' and <= '\u109F') || (c is >= '\u1780' and <= '\u17FF')
            || (c is >= '\u3040' and <= '\u30FF') || (c is >= '\u3400' and <= '\u9FFF'));

    // Turkish capitals come back as the wrong small letters without a culture: both i of Turkish are one here.
    private static char Fold(char c) => c is 'ı' or 'İ' ? 'i' : CharClass.ToLower(c);
}
