using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>Which of two articles comes before a word or number, by its first sound: the list <c>article-sounds</c>.</summary>
internal sealed class ArticleSounds
{
    private const string List = "article-sounds";

    private static readonly ByLanguage<ArticleSounds> Known = new(List, static language => new(language));

    private readonly string[] _vowels, _consonants, _doubtful, _numbers, _adverbEndings;

    private ArticleSounds(string language)
    {
        var entries = LanguageLists.Read(language, List)
            .ToLookup(static entry => entry.Section, static entry => entry.Key, StringComparer.Ordinal);
        BeforeConsonant = entries["article-consonant"].First();
        BeforeVowel = entries["article-vowel"].First();
        (_vowels, _consonants, _doubtful) = ([.. entries["vowel"]], [.. entries["consonant"]], [.. entries["doubtful"]]);
        (_numbers, _adverbEndings) = ([.. entries["vowel-number"]], [.. entries["adverb-ending"]]);
    }

    /// <summary>The article before a consonant, in small letters.</summary>
    public string BeforeConsonant { get; }

    /// <summary>The article before a vowel, in small letters.</summary>
    public string BeforeVowel { get; }

    /// <summary>Those of a language, or null where its articles do not go by sound, or nothing is known of them.</summary>
    public static ArticleSounds? For(string language) => Known.For(language);

    /// <summary>The sound that a word begins with.</summary>
    public Sound OfWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharClass.IsLower(c))
                return Sound.Doubtful;
        }
        if (BeginsWith(word, _doubtful))
            return Sound.Doubtful;
        return BeginsWith(word, _vowels) && !BeginsWith(word, _consonants) ? Sound.Vowel : Sound.Consonant;
    }

    /// <summary>The sound that a number begins with. Those of four digits are read in more than one way.</summary>
    public Sound OfNumber(ReadOnlySpan<char> number)
    {
        var digits = 0;
        while (digits < number.Length && number[digits] is >= '0' and <= '9')
            digits++;
        if (digits is 0 or > 3 || (digits == 1 && number[0] == '0'))
            return Sound.Doubtful;
        foreach (var vowel in _numbers)
        {
            var isBeginning = vowel[vowel.Length - 1] == '*';
            var written = vowel.AsSpan(0, isBeginning ? vowel.Length - 1 : vowel.Length);
            if ((isBeginning || digits == written.Length) && number.StartsWith(written, StringComparison.Ordinal))
                return Sound.Vowel;
        }
        return Sound.Consonant;
    }

    /// <summary>Whether an adverb has an ending by which it can be told from a preposition.</summary>
    public bool EndsAsAdverb(ReadOnlySpan<char> word)
    {
        foreach (var ending in _adverbEndings)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}

/// <summary>How a word begins when it is spoken.</summary>
internal enum Sound
{
    /// <summary>In more than one way, or nobody knows.</summary>
    Doubtful,

    Vowel,
    Consonant,
}
