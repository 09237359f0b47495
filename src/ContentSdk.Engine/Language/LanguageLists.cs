namespace ContentSdk.Engine.Language;

/// <summary>The word lists of languages: <c>Language/Data/TAG/NAME.lexicon.txt</c>.</summary>
internal static class LanguageLists
{
    /// <summary>The languages that have the list, in their order.</summary>
    public static IEnumerable<string> LanguagesWith(string list) => Languages.Tags.Where(language => Has(language, list));

    /// <summary>Whether the language has the list.</summary>
    public static bool Has(string language, string list) => Languages.HomeOf(language)?.GetManifestResourceInfo(Resource(language, list)) is not null;

    /// <summary>The list of a language, empty where it has none.</summary>
    public static List<LexiconEntry> Read(string language, string list)
    {
        using var stream = Languages.HomeOf(language)?.GetManifestResourceStream(Resource(language, list));
        return stream is null ? [] : LexiconFile.Read(stream);
    }

    /// <summary>The list of all languages, for what is looked at whatever the language of the text.</summary>
    public static IEnumerable<LexiconEntry> ReadAll(string list) => Languages.Tags.SelectMany(language => Read(language, list));

    private static string Resource(string language, string list) => $"{language}/{list}.lexicon.txt";
}
