using Markdig;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

Host.Measure.Run<MarkdownHost>();

/// <summary>Content as embedded Markdown files with front matter, read when it is first asked for.</summary>
internal readonly struct MarkdownHost : Host.IContentHost
{
    public static string Title() => Store.Articles["harbour-report-0500"].Front.Title;

    public static string? Speaker() => Store.Articles["harbour-report-0500"].Front.Quotes[0].Speaker;

    public static string? Find(string slug) => Store.Articles.GetValueOrDefault(slug)?.Front.Title;

    public static int TextLength() => Store.Articles["harbour-report-0500"].Html.Length;

    private static class Store
    {
        public static readonly Dictionary<string, MarkdownArticle> Articles = Load();

        private static Dictionary<string, MarkdownArticle> Load()
        {
            var assembly = typeof(Store).Assembly;
            var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
            var articles = new Dictionary<string, MarkdownArticle>();
            foreach (var name in assembly.GetManifestResourceNames())
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                var file = reader.ReadToEnd();
                var end = file.IndexOf("\n---\n", 4, StringComparison.Ordinal);
                var front = yaml.Deserialize<FrontMatter>(file[4..end]);
                articles.Add(Path.GetFileNameWithoutExtension(name), new(front, Markdig.Markdown.ToHtml(file[(end + 5)..])));
            }
            return articles;
        }
    }
}

internal sealed record MarkdownArticle(FrontMatter Front, string Html);

internal sealed class FrontMatter
{
    public string Title { get; set; } = "";

    public List<FrontMatterQuote> Quotes { get; set; } = [];
}

internal sealed class FrontMatterQuote
{
    public string Text { get; set; } = "";

    public string? Speaker { get; set; }
}
