using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>The words of a text, written in ASCII: what names are made of.</summary>
internal sealed class NameWords
{
    /// <summary>Longer words are cut, so that no identifier comes near the compiler's limit of 511 characters.</summary>
    private const int LongestWord = 40;

    private NameWords(List<string> words, bool isLossy)
    {
        Words = words;
        IsLossy = isLossy;
    }

    /// <summary>The words as they are cased, apostrophes and the points of abbreviations left out.</summary>
    public List<string> Words { get; }

    /// <summary>Whether letters were left out that ASCII cannot show, so that different texts may have equal words.</summary>
    public bool IsLossy { get; }

    /// <summary>The words of a text, at most so many.</summary>
    public static NameWords Cut(ReadOnlySpan<char> text, int most = int.MaxValue) => Cut(text, most, isWhole: false);

    /// <summary>The first words of a text, at most so many, and whether letters were left out anywhere in it.</summary>
    public static NameWords Begin(ReadOnlySpan<char> text, int most) => Cut(text, most, isWhole: true);

    private static NameWords Cut(ReadOnlySpan<char> text, int most, bool isWhole)
    {
        var words = new List<string>();
        Span<char> ascii = stackalloc char[LongestWord];
        bool lossy = false, isRest = false;
        var position = 0;
        while (position < text.Length && (words.Count < most || (isWhole && !lossy)))
        {
            if (words.Count == most && !isRest)
            {
                isRest = true;
                if (IsPlain(text.Slice(position)))
                    break;
            }
            if (!CharClass.IsWordPart(text[position]))
            {
                position++;
                continue;
            }
            var start = position;
            while (position < text.Length && (CharClass.IsWordPart(text[position]) || IsInside(text, start, position)))
                position++;
            var word = text.Slice(start, position - start);
            if (words.Count == most && IsPlain(word))
                continue;
            lossy |= !Write(word, isFirst: words.Count == 0, ascii, out var length);
            if (length > 0 && words.Count < most)
                words.Add(ascii.Slice(0, length).ToString());
        }
        return new(words, lossy);
    }

    /// <summary>The words in lower case.</summary>
    public static string[] Of(string text)
    {
        var cut = Cut(text.AsSpan());
        return cut.Words.Count == 0 ? [text] : [.. cut.Words.Select(CharClass.ToLower)];
    }

    /// <summary>The words in lower case without what stands between them: equal for spellings of one name (U.S., US).</summary>
    public static string Key(string text) => string.Concat(Of(text));

    // Nothing of it can be lost.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length = c == ' ' ? 0 : length + 1;
            if (c >= 0x80 || length > LongestWord)
                return false;
        }
        return true;
    }

    /// <summary>An apostrophe, a soft hyphen or a joiner within a word, or the point of an abbreviation of single letters (U.S.).</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int start, int position)
    {
        var c = text[position];
        if (CharClass.IsFormat(c))
            return true;
        if (position + 1 >= text.Length || !CharClass.IsWordPart(text[position + 1]))
            return false;
        if (c is '\'' or '’' or 'ʼ' or '`')
            return CharClass.IsLetter(text[position - 1]);
        return c == '.' && CharClass.IsLetter(text[position - 1]) && CharClass.IsLetter(text[position + 1])
            && (position - 1 == start || text[position - 2] == '.')
            && (position + 2 >= text.Length || !CharClass.IsWordPart(text[position + 2]));
    }

    /// <summary>
    /// Writes a word in ASCII. A word all in capitals keeps only the first (NATO is Nato), but a numeral behind a name keeps all
    /// (World War II). False when letters were lost.
    /// </summary>
    private static bool Write(ReadOnlySpan<char> word, bool isFirst, Span<char> written, out int length)
    {
        length = 0;
        var shouts = IsAllCapitals(word) && (isFirst || !IsRomanNumeral(word));
        var complete = true;
        foreach (var c in word)
        {
            if (!CharClass.IsWordPart(c))
                continue;
            if (c < 0x80 && length < LongestWord)
            {
                written[length] = shouts && length > 0 ? CharClass.ToLower(c) : c;
                length++;
                continue;
            }
            if (Transliteration.Of(c) is not { } ascii || length + ascii.Length > LongestWord)
            {
                complete = false;
                continue;
            }
            var capital = CharClass.IsUpper(c) && (!shouts || length == 0);
            for (var i = 0; i < ascii.Length; i++)
                written[length++] = capital && i == 0 && ascii[i] is >= 'a' and <= 'z' ? (char)(ascii[i] - 0x20) : ascii[i];
        }
        return complete;
    }

    private static bool IsRomanNumeral(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('I' or 'V' or 'X'))
                return false;
        }
        return true;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (CharClass.IsLower(c))
                return false;
            if (CharClass.IsUpper(c))
                capitals++;
        }
        return capitals > 1;
    }
}
