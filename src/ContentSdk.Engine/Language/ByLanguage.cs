using System.Collections.Concurrent;

namespace ContentSdk.Engine.Language;

/// <summary>What is made of a list of a language, for each language when it is first asked for.</summary>
/// <param name="list">The list that a language must have.</param>
/// <param name="make">Makes it for the tag of a language.</param>
internal sealed class ByLanguage<T>(string list, Func<string, T> make)
    where T : class
{
    private readonly ConcurrentDictionary<string, Lazy<T?>> _made = new(StringComparer.Ordinal);

    /// <summary>That of a language; null where there is no list.</summary>
    /// <param name="tag">BCP 47 tag; script and region do not matter.</param>
    public T? For(string tag)
    {
        var language = LanguageTag.Primary(tag);
        if (_made.TryGetValue(language, out var made))
            return made.Value;
        // Tags are from files: none is kept that is not a language of ours.
        return Languages.HomeOf(language) is null ? null
            : _made.GetOrAdd(language, key => new(() => LanguageLists.Has(key, list) ? make(key) : null)).Value;
    }
}
