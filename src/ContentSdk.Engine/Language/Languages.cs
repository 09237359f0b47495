using System.Reflection;

namespace ContentSdk.Engine.Language;

/// <summary>
/// The languages that content is read in. A language is a line here and a folder of word lists, <c>Language/Data/TAG</c>. It may have any
/// of the lists; code that needs a list that it lacks does without.
/// </summary>
internal static class Languages
{
    // In this order languages are asked, where more than one has an answer.
    private static readonly List<string> Known =
    [
        "en",
        "tr",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "nl",
        "pl",
        "sv",
        "da",
        "nb",
        "fi",
        "cs",
        "hu",
        "ro",
        "el",
        "ru",
        "uk",
        "ar",
        "he",
        "fa",
        "id",
        "vi",
        "zh",
        "ja",
        "ko",
        "th",
        "az",
        "bs",
        "ca",
        "et",
        "gl",
        "hr",
        "is",
        "lv",
        "nn",
        "sk",
        "sl",
        "sr",
    ];

    // Those whose lists are embedded elsewhere.
    private static readonly Dictionary<string, Assembly> Added = new(StringComparer.Ordinal);

    /// <summary>BCP 47 tags of all languages.</summary>
    public static IReadOnlyList<string> Tags => Known;

    /// <summary>The language that a text is read in whose own could not be told.</summary>
    public static string Assumed => Known[0];

    /// <summary>The assemblies that lists are embedded in.</summary>
    public static IEnumerable<Assembly> Homes => Added.Values.Prepend(typeof(Languages).Assembly);

    /// <summary>Where the lists of a language are embedded, or null.</summary>
    public static Assembly? HomeOf(string tag) =>
        Added.TryGetValue(tag, out var home) ? home : Known.Contains(tag) ? typeof(Languages).Assembly : null;

    /// <summary>Adds a language whose lists are embedded elsewhere as <c>TAG/NAME.lexicon.txt</c>.</summary>
    /// <remarks>Only before anything was read: lists are kept.</remarks>
    internal static void Add(string tag, Assembly home)
    {
        Added.Add(tag, home);
        Known.Add(tag);
    }
}
