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
        var at = position;
        while (at < end && !CharClass.IsWordPart(text[at]))
            at++;
        start = at;
        // Kept in registers: what is handed out lies in memory.
        var sum = Fnv.LongBasis;
        var onlyDigits = true;
        while (at < end)
        {
            var c = text[at];
            // Most letters of most texts.
            if ((uint)((c | 0x20) - 'a') < 26)
            {
                sum = Fnv.Add(sum, (uint)c | 0x20);
                onlyDigits = false;
                at++;
                continue;
            }
            if (CharClass.IsWordPart(c))
            {
                if (IsUnspaced(c))
                {
                    if (at == start)
                        sum = Fnv.Add(sum, text[at++]);
                    onlyDigits = false;
                    break;
                }
                onlyDigits = onlyDigits && CharClass.IsDigit(c);
            }
            else if (c == '\u00AD')
            {
                at++;
                continue;
            }
            else if (c is '\'' or '’' && at + 1 < end && CharClass.IsWordPart(text[at + 1]))
            {
                c = '\'';
                onlyDigits = false;
            }
            else if (c is '.' or ',' && onlyDigits && at + 1 < end && CharClass.IsDigit(text[at + 1]))
            {
                at++;
                continue;
            }
            else
            {
                break;
            }
            sum = Fnv.Add(sum, Fold(c));
            at++;
        }
        (position, hash) = (at, onlyDigits && at > start ? Number : sum);
        return at > start;
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
