using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Entities;

/// <summary>The small words beside names, by what they say of a name.</summary>
internal static class ContextWords
{
    private static readonly Lazy<WordTable<ContextRole>> Words = new(Load);

    /// <summary>What a word says whose hash is known.</summary>
    public static ContextRole RolesOf(ReadOnlySpan<char> word, int hash)
    {
        var words = Words.Value;
        return words.IndexOf(word, hash) is var index and >= 0 ? words[index] : ContextRole.None;
    }

    private static WordTable<ContextRole> Load()
    {
        var words = new WordTable<ContextRole>(64);
        foreach (var entry in LanguageLists.ReadAll("name-contexts"))
        {
            var index = words.Add(entry.Key.AsSpan(), ContextRole.None);
            words[index] |= RoleOf(entry.Section);
        }
        return words;
    }

    private static ContextRole RoleOf(string section) => section switch
    {
        "definite-article" => ContextRole.DefiniteArticle,
        "indefinite-article" => ContextRole.IndefiniteArticle,
        "inside" => ContextRole.Inside,
        "at" => ContextRole.At,
        "around" => ContextRole.Around,
        "towards" => ContextRole.Towards,
        "during" => ContextRole.During,
        "of" => ContextRole.Of,
        "for" => ContextRole.For,
        "on" => ContextRole.On,
        "by" => ContextRole.By,
        "and" => ContextRole.And,
        "or" => ContextRole.Or,
        "close" => ContextRole.Close,
        "after-hyphen" => ContextRole.AfterHyphen,
        "apposition" => ContextRole.Apposition,
        "before-date" => ContextRole.BeforeDate,
        "not-in-title" => ContextRole.NotInTitle,
        "before-place" => ContextRole.BeforePlace,
        "ends-apposition" => ContextRole.EndsApposition,
        "complement" => ContextRole.Complement,
        "oblique" => ContextRole.Oblique,
        "empty-subject" => ContextRole.EmptySubject,
        "empty-verb" => ContextRole.EmptyVerb,
        "empty-clause" => ContextRole.EmptyClause,
        _ => throw new InvalidOperationException($"No small word beside a name is a '{section}'."),
    };
}
