using System.Text;
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

    /// <summary>Size in UTF-8.</summary>
    public long Bytes => Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    public override string ToString() => Name;
}
