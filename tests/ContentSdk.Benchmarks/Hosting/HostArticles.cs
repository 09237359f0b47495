using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentSdk.Benchmarks.Articles;
using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Benchmarks.Hosting;

/// <summary>The same synthetic articles three times over: as content files, as one JSON file, as Markdown with front matter.</summary>
internal static class HostArticles
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them into a folder.</summary>
    /// <returns>Bytes of the content files.</returns>
    public static long Write(DirectoryInfo folder, int count)
    {
        var bytes = 0L;
        var articles = new List<object>();
        for (var number = 0; number < count; number++)
        {
            var text = SyntheticArticle.Write(number);
            var path = Path.Combine(folder.FullName, SyntheticArticle.FileName(number));
            File.WriteAllText(path, text);
            bytes += Encoding.UTF8.GetByteCount(text);

            var article = ContentReader.Read(new SourceDocument($"seeds/{Path.GetFileName(path)}", text), ReadOptions.Default).Article;
            var quotes = article.Quotes.Where(quote => quote.Kind != Engine.Model.QuoteKind.Term)
                .Select(quote => new { text = TextOf(quote, text), speaker = SpeakerOf(quote, article) }).ToList();
            articles.Add(new { slug = article.Slug, title = article.Title, text = article.Text, quotes });
            var front = new StringBuilder($"---\ntitle: {Quoted(article.Title)}\nquotes:\n");
            foreach (var quote in quotes)
                front.Append("- text: ").Append(Quoted(quote.text)).Append("\n  speaker: ").Append(Quoted(quote.speaker)).Append('\n');
            File.WriteAllText(Path.ChangeExtension(path, ".md"), $"{front}---\n{article.Text}\n");
        }
        File.WriteAllText(Path.Combine(folder.FullName, "articles.json"), JsonSerializer.Serialize(articles, Readable));
        return bytes;
    }

    private static string TextOf(QuoteSpec quote, string text) =>
        string.Join(" … ", quote.Parts.Select(part => text.Substring(part.Start, part.Length)));

    private static string? SpeakerOf(QuoteSpec quote, ArticleSpec article) =>
        quote.Speaker < 0 ? null : article.Entities[quote.Speaker].Name;

    /// <summary>A JSON string is a YAML string too.</summary>
    private static string Quoted(string? text) => JsonSerializer.Serialize(text, Readable);
}
