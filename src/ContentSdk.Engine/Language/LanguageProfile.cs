namespace ContentSdk.Engine.Language;

/// <summary>How a language is ordered and written: its list <c>traits</c>.</summary>
internal sealed class LanguageProfile
{
    private static readonly ByLanguage<LanguageProfile> Profiles = new("traits", static language => new(language));
    private static readonly LanguageProfile Nothing = new(null);

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private LanguageProfile(string? language)
    {
        foreach (var entry in language is null ? [] : LanguageLists.Read(language, "traits"))
        {
            if (entry.Columns.Length == 1)
                Traits |= LanguageTraitNames.Of(entry.Key);
            else
                _values[entry.Key] = entry.Columns[1];
        }
    }

    /// <summary>Its traits.</summary>
    public LanguageTraits Traits { get; }

    /// <summary>The marks before which no space is written; none where nothing is known of it.</summary>
    public string AttachedMarks => Value("attached-marks");

    /// <summary>The language that a text in a script is in; null where no language claims it.</summary>
    public static string? OfScript(string script) => Languages.Tags.FirstOrDefault(language => For(language).Value("script") == script);

    /// <summary>Whether a language is told by its script.</summary>
    public static bool HasScript(string language) => For(language).Value("script").Length > 0;

    /// <summary>The profile of a language; one without traits where there is no list.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static LanguageProfile For(string tag) => Profiles.For(tag) ?? Nothing;

    /// <summary>The same, of the language that is assumed where a text's own could not be told.</summary>
    public static LanguageProfile Assumed(string tag) => For(tag == LanguageDetector.Undetermined ? Languages.Assumed : tag);

    /// <summary>Whether the language is written or ordered so.</summary>
    public bool Has(LanguageTraits traits) => (Traits & traits) != 0;

    private string Value(string name) => _values.TryGetValue(name, out var value) ? value : "";
}
