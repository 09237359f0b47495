namespace ContentSdk.Engine.Naming;

/// <summary>Slugs that people write themselves.</summary>
internal static class Slugs
{
    private const int MostCharacters = 200;

    /// <summary>Whether it is words of small letters and digits in ASCII, joined by single hyphens.</summary>
    public static bool IsValid(string slug)
    {
        if (slug.Length is 0 or > MostCharacters || slug[0] == '-' || slug[slug.Length - 1] == '-')
            return false;
        for (var i = 0; i < slug.Length; i++)
        {
            if (slug[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && !(slug[i] == '-' && slug[i - 1] != '-'))
                return false;
        }
        return true;
    }

    /// <summary>A valid slug with the words of a text, or an example.</summary>
    public static string Suggest(string text)
    {
        var words = NameWords.Cut(text.AsSpan(), 14).Words;
        return words.Count > 0 && Identifier.Kebab(words) is var slug && IsValid(slug) ? slug : "ferry-timetable";
    }
}
