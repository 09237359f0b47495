namespace ContentSdk.Engine.Language;

/// <summary>An immutable set of words that takes spans and disregards case.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> _table = new();

    /// <summary>The words of one section of a list, or of all of it.</summary>
    public static WordSet Load(string lexicon, string? section = null) => Of(LexiconFile.Read(lexicon), section);

    /// <summary>The same of the list of that name of every language.</summary>
    public static WordSet OfAllLanguages(string list, string? section = null) => Of(LanguageLists.ReadAll(list), section);

    private static WordSet Of(IEnumerable<LexiconEntry> entries, string? section)
    {
        var set = new WordSet();
        foreach (var entry in entries)
        {
            if (section is null || entry.Section == section)
                set._table.Add(entry.Key.AsSpan(), true);
        }
        return set;
    }

    /// <summary>Whether the word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _table.IndexOf(word) >= 0;
}
