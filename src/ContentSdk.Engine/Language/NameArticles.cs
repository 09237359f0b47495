namespace ContentSdk.Engine.Language;

/// <summary>The articles that a name may begin with and go without: The Harbour Gazette.</summary>
internal static class NameArticles
{
    private static readonly Lazy<string[]> Articles = new(static () =>
        [.. LanguageLists.ReadAll("name-contexts")
            .Where(static entry => entry.Section == "definite-article").Select(static entry => entry.Key)]);

    /// <summary>Whether a word in small letters is one.</summary>
    public static bool Is(string word) => Array.IndexOf(Articles.Value, word) >= 0;

    /// <summary>Whether a name begins with one in small letters: the West.</summary>
    public static bool Begin(string name)
    {
        foreach (var article in Articles.Value)
        {
            if (name.Length > article.Length && name[article.Length] == ' ' && name.StartsWith(article, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
