using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>The keys that front matter may have.</summary>
internal static class FrontMatterKeys
{
    public static IReadOnlyList<string> Known { get; } =
    [
        "id", "slug", "title", "teaser", "standfirst", "language", "published", "updated", "authors",
        "tags", "section", "source", "canonical", "image", "related", "draft", "embargo", "suppress", "quotes", "entities",
    ];

    /// <summary>What other systems call them.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        ["headline"] = "title",
        ["lang"] = "language",
        ["locale"] = "language",
        ["date"] = "published",
        ["pubDate"] = "published",
        ["publishDate"] = "published",
        ["lastmod"] = "updated",
        ["modified"] = "updated",
        ["byline"] = "authors",
        ["writer"] = "authors",
        ["permalink"] = "slug",
        ["summary"] = "standfirst",
        ["lead"] = "standfirst",
        ["description"] = "teaser",
        ["excerpt"] = "teaser",
        ["keywords"] = "tags",
        ["category"] = "section",
        ["categories"] = "tags",
        ["url"] = "canonical",
        ["link"] = "source",
        ["cover"] = "image",
        ["thumbnail"] = "image",
        ["hero"] = "image",
        ["seeAlso"] = "related",
        ["publishAfter"] = "embargo",
    };

    /// <summary>The sentence that says what to write instead of a key that there is not.</summary>
    public static string Suggest(string key)
    {
        if (NearestWord.Of(key, Known) is { } near)
            return $"Did you mean '{near}'?";
        return Elsewhere.TryGetValue(key, out var meant) ? $"Did you mean '{meant}'?" : $"Its keys are {string.Join(", ", Known)}.";
    }
}
