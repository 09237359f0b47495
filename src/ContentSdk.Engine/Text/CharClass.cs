namespace ContentSdk.Engine.Text;

/// <summary>
/// Character categories and case, from tables of our own (<c>eng/build-char-tables.py</c>): the same on every machine, runtime
/// and culture, also under invariant globalization. Code units outside the Basic Multilingual Plane count as letters.
/// </summary>
public static class CharClass
{
    private const int Lower = 1, Upper = 2, Letter = 3, Mark = 4, Digit = 5;
    private const int Punctuation = 6, Symbol = 7, Space = 8, Control = 9, Format = 10;

    /// <summary>
    /// A small letter of ASCII or a space: most characters of most texts. What looks for marks passes over them first.
    /// </summary>
    public static bool IsPlain(char c) => c is ' ' or (>= 'a' and <= 'z');

    /// <summary>A letter of any case, or half of a character outside the Basic Multilingual Plane.</summary>
    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : Category(c) is Lower or Upper or Letter || char.IsSurrogate(c);

    /// <summary>A combining mark.</summary>
    public static bool IsMark(char c) => c >= 0x80 && Category(c) == Mark;

    /// <summary>A letter, a combining mark or a decimal digit: what words consist of.</summary>
    public static bool IsWordPart(char c) =>
        c < 0x80 ? IsAsciiLetter(c) || IsAsciiDigit(c) : Category(c) is Lower or Upper or Letter or Mark or Digit || char.IsSurrogate(c);

    /// <summary>An upper-case or title-case letter.</summary>
    public static bool IsUpper(char c) => c < 0x80 ? c is >= 'A' and <= 'Z' : Category(c) == Upper;

    /// <summary>A lower-case letter.</summary>
    public static bool IsLower(char c) => c < 0x80 ? c is >= 'a' and <= 'z' : Category(c) == Lower;

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(char c) => c < 0x80 ? IsAsciiDigit(c) : Category(c) == Digit;

    /// <summary>Punctuation (quotation marks included).</summary>
    public static bool IsPunctuation(char c) => Category(c) == Punctuation;

    /// <summary>A symbol: currency, mathematics, arrows, emoji of the Basic Multilingual Plane.</summary>
    public static bool IsSymbol(char c) => Category(c) == Symbol;

    /// <summary>White space of any kind, line breaks and no-break spaces included.</summary>
    public static bool IsSpace(char c) => c is <= ' ' or >= '\u007F' && Category(c) == Space;

    /// <summary>A control character other than white space.</summary>
    public static bool IsControl(char c) => c is < ' ' or >= '\u007F' && Category(c) == Control;

    /// <summary>An invisible format character: soft hyphen, joiners, bidirectional controls, byte order mark.</summary>
    public static bool IsFormat(char c) => c >= 0x80 && Category(c) == Format;

    /// <summary>The lower-case form where it is a single character; otherwise the character itself. Not Turkish: I becomes i.</summary>
    public static char ToLower(char c)
    {
        if (c < 0x80)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c < SmallLetters.Count ? SmallLetters.Of[c] : ToLowerRare(c);
    }

    private static char ToLowerRare(char c)
    {
        var runs = CharTables.LowerRuns;
        int low = 0, high = runs.Length / 4 - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = runs.Slice(middle * 4, 4);
            if (c < run[0])
                high = middle - 1;
            else if (c > run[1])
                low = middle + 1;
            else
                return (c - run[0]) % run[2] == 0 ? (char)(c + run[3]) : c;
        }
        return c;
    }

    /// <summary>The text in lower case, character by character. Returns the same instance when nothing changes.</summary>
    public static string ToLower(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != text[i])
                return Lowered(text.AsSpan());
        }
        return text;
    }

    /// <summary>The characters in lower case, each by itself.</summary>
    internal static string Lowered(ReadOnlySpan<char> text)
    {
        const int Short = 128;
        var lower = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            lower[i] = ToLower(text[i]);
        return lower.Slice(0, text.Length).ToString();
    }

    /// <summary>A letter of ASCII: most characters of most texts, worth no look at a table.</summary>
    internal static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private static bool IsAsciiDigit(char c) => (uint)(c - '0') < 10;

    private static int Category(char c)
    {
        var pair = CharTables.Categories[CharTables.PageOf[c >> 8] * 128 + ((c & 0xFF) >> 1)];
        return (c & 1) == 0 ? pair & 0xF : pair >> 4;
    }
}
