namespace ContentSdk.Engine.Language;

/// <summary>The word lists of languages: <c>Language/Data/TAG/NAME.lexicon.txt</c>.</summary>
internal static class LanguageLists
{
    private const string Ending = ".lexicon.txt";

    // To ask an assembly for a resource that it lacks takes as long as to open one: their names are asked for once.
    private static readonly Lazy<Dictionary<string, List<string>>> Index = new(ReadNames);

    /// <summary>The languages that have the list, in their order.</summary>
    public static IReadOnlyList<string> LanguagesWith(string list) => Index.Value.TryGetValue(list, out var languages) ? languages : [];

    /// <summary>Whether the language has the list.</summary>
    public static bool Has(string language, string list) =>
        Index.Value.TryGetValue(list, out var languages) && languages.Contains(language);

    /// <summary>The list of a language, empty where it has none.</summary>
    public static List<LexiconEntry> Read(string language, string list)
    {
        var entries = new List<LexiconEntry>();
        if (Has(language, list))
            Read(language, list, entries);
        return entries;
    }

    /// <summary>The list of all languages, for what is looked at whatever the language of the text.</summary>
    public static List<LexiconEntry> ReadAll(string list)
    {
        var entries = new List<LexiconEntry>();
        foreach (var language in LanguagesWith(list))
            Read(language, list, entries);
        return entries;
    }

    private static void Read(string language, string list, List<LexiconEntry> entries)
    {
        using var stream = Languages.HomeOf(language)!.GetManifestResourceStream($"{language}/{list}{Ending}")!;
        LexiconFile.Read(stream, entries);
    }

    private static Dictionary<string, List<string>> ReadNames()
    {
        var index = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var home in Languages.Homes)
            names.UnionWith(home.GetManifestResourceNames());
        var byLanguage = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var slash = name.IndexOf('/');
            if (slash < 0 || !name.EndsWith(Ending, StringComparison.Ordinal))
                continue;
            var language = name.Substring(0, slash);
            if (!byLanguage.TryGetValue(language, out var lists))
                byLanguage.Add(language, lists = []);
            lists.Add(name.Substring(slash + 1, name.Length - slash - 1 - Ending.Length));
        }
        foreach (var language in Languages.Tags)
        {
            foreach (var list in byLanguage.TryGetValue(language, out var lists) ? lists : [])
            {
                if (!index.TryGetValue(list, out var languages))
                    index.Add(list, languages = []);
                languages.Add(language);
            }
        }
        return index;
    }
}
