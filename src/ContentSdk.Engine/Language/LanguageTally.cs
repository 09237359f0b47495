namespace ContentSdk.Engine.Language;

/// <summary>What the words of a stretch of text say of its language.</summary>
internal sealed class LanguageTally
{
    private readonly LanguageVotes _small = new();

    /// <summary>Number of words; each character of a script without spaces is one.</summary>
    public int Words { get; private set; }

    /// <summary>How many of them are Han characters.</summary>
    public int Han { get; private set; }

    /// <summary>How many of them are kana.</summary>
    public int Kana { get; private set; }

    /// <summary>How many of them are in hangul.</summary>
    public int Hangul { get; private set; }

    /// <summary>How many of them are Thai characters.</summary>
    public int Thai { get; private set; }

    /// <summary>The small words among all others.</summary>
    public LanguageVotes Small => _small;

    /// <summary>Adds a word.</summary>
    /// <param name="first">Its first character.</param>
    /// <param name="hash">Its hash.</param>
    public void Add(char first, ulong hash)
    {
        Words++;
        switch (first)
        {
            case < '\u0E00': _small.Add(FunctionWords.LanguagesOf(hash)); break;
            case >= '\u3040' and <= '\u30FF': Kana++; break;
            case >= '\u3400' and <= '\u9FFF': Han++; break;
            case >= '\uAC00' and <= '\uD7A3': Hangul++; break;
            case <= '\u0E7F': Thai++; break;
            default: _small.Add(FunctionWords.LanguagesOf(hash)); break;
        }
    }

    /// <summary>Adds the words of another stretch.</summary>
    public void Add(LanguageTally other)
    {
        Words += other.Words;
        Han += other.Han;
        Kana += other.Kana;
        Hangul += other.Hangul;
        Thai += other.Thai;
        _small.Add(other._small);
    }
}
