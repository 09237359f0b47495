using System.Text.Json;
using System.Text.Json.Serialization;

Host.Measure.Run<JsonHost>();

/// <summary>Content as one embedded JSON file, read when it is first asked for.</summary>
internal readonly struct JsonHost : Host.IContentHost
{
    public static string Title() => Store.Articles["harbour-report-0500"].Title;

    public static string? Speaker() => Store.Articles["harbour-report-0500"].Quotes[0].Speaker;

    public static string? Find(string slug) => Store.Articles.GetValueOrDefault(slug)?.Title;

    public static int TextLength() => Store.Articles["harbour-report-0500"].Text.Length;

    private static class Store
    {
        public static readonly Dictionary<string, JsonArticle> Articles = Load();

        private static Dictionary<string, JsonArticle> Load()
        {
            using var stream = typeof(Store).Assembly.GetManifestResourceStream("articles.json")!;
            return JsonSerializer.Deserialize(stream, ArticlesJson.Default.JsonArticleArray)!.ToDictionary(article => article.Slug);
        }
    }
}

internal sealed record JsonArticle(string Slug, string Title, string Text, JsonQuote[] Quotes);

internal sealed record JsonQuote(string Text, string? Speaker);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonArticle[]))]
internal sealed partial class ArticlesJson : JsonSerializerContext;
