using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>A word list with a section for each language.</summary>
internal sealed class WordsByLanguage
{
    private readonly Dictionary<string, WordTable<bool>> _sections = new(StringComparer.Ordinal);

    /// <summary>Reads <c>NAME.lexicon.txt</c>.</summary>
    public static WordsByLanguage Load(string lexicon)
    {
        var words = new WordsByLanguage();
        foreach (var entry in LexiconFile.Read(lexicon))
            words.Add(entry.Section, entry.Key);
        return words;
    }

    /// <summary>Adds a word to a section.</summary>
    public void Add(string section, string word)
    {
        if (!_sections.TryGetValue(section, out var words))
            _sections.Add(section, words = new());
        words.Add(word.AsSpan(), true);
    }

    /// <summary>Whether there is a section of the name.</summary>
    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>Whether the word, in any case, stands in the section.</summary>
    public bool Contains(string section, ReadOnlySpan<char> word) => _sections.TryGetValue(section, out var words) && words.IndexOf(word) >= 0;
}
