using System.Text;
using System.Text.Json;
using ContentSdk.Benchmarks.Articles;

namespace ContentSdk.Benchmarks.Reading;

/// <summary>Texts that are read together.</summary>
/// <param name="Name">What the table calls them.</param>
/// <param name="Texts">The texts.</param>
public sealed record ReadingInput(string Name, IReadOnlyList<string> Texts)
{
    public static IEnumerable<ReadingInput> All =>
    [
        new("the real article", [File.ReadAllText(Repository.RealArticlePath)]),
        new("50 of 6 KB", [.. Enumerable.Range(0, 50).Select(number => SyntheticArticle.Write(number))]),
        new("one of 200 KB", [SyntheticArticle.Write(number: 7, bytes: 200 * 1024)]),
    ];

    /// <summary>The texts of a file of JSON Lines, <c>{"language","text"}</c>: an input for each language.</summary>
    public static IReadOnlyList<ReadingInput> OfFile(string path) =>
    [
        .. File.ReadLines(path)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .GroupBy(line => line.GetProperty("language").GetString()!, line => line.GetProperty("text").GetString()!, StringComparer.Ordinal)
            .OrderBy(texts => texts.Key, StringComparer.Ordinal)
            .Select(texts => new ReadingInput($"{texts.Count()} of '{texts.Key}'", [.. texts])),
    ];

    /// <summary>Size in UTF-8.</summary>
    public long Bytes => Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    public override string ToString() => Name;
}
