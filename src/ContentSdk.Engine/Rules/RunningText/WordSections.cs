using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>Words by the sections of a list.</summary>
internal sealed class WordSections
{
    private readonly Dictionary<string, WordTable<bool>> _sections = new(StringComparer.Ordinal);

    /// <summary>The list of each language that has one.</summary>
    public static ByLanguage<WordSections> ByLanguage(string list) => new(list, language =>
    {
        var words = new WordSections();
        foreach (var entry in LanguageLists.Read(language, list))
            words.Add(entry.Section, entry.Key);
        return words;
    });

    /// <summary>Adds a word to a section.</summary>
    public void Add(string section, string word)
    {
        if (!_sections.TryGetValue(section, out var words))
            _sections.Add(section, words = new());
        words.Add(word.AsSpan(), true);
    }

    /// <summary>Whether there is such a section.</summary>
    public bool HasSection(string section) => _sections.ContainsKey(section);

    /// <summary>Whether the word, in any case, is in the section; words before any section are in the one without a name.</summary>
    public bool Has(string section, ReadOnlySpan<char> word) => _sections.TryGetValue(section, out var words) && words.IndexOf(word) >= 0;
}
