using System.Collections.Immutable;
using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Generator.Pipeline;

/// <summary>What an article will take of the compiler's limits.</summary>
/// <param name="LogicalPath">The article's file.</param>
/// <param name="FilePath">The file as the compiler knows it.</param>
/// <param name="Place">Where the article begins.</param>
/// <param name="TextBytes">Length of its longest literal: all its texts.</param>
internal sealed record ArticleSize(string LogicalPath, string FilePath, FilePlace Place, int TextBytes)
{
    public static ArticleSize Of(FileRead read) =>
        new(read.Article.Record.LogicalPath, read.File.Text.Path, read.Article.Places.Article, read.Article.Block?.Texts.Length ?? 0);
}

/// <summary>Findings where content comes near what the compiler and the runtime can take, before those fail without a place.</summary>
internal sealed record SizeBudget(EquatableArray<(string FilePath, Finding Finding)> Findings)
{
    /// <summary>A u8 literal of 10 MB takes the compiler 10 seconds and 1.6 GB.</summary>
    public const int MostTextBytes = 4_000_000;

    /// <summary>The runtime fails to load a type at 65,535 data fields, and an article has two.</summary>
    public const int MostArticles = 20_000;

    /// <summary>What the sizes come to.</summary>
    /// <param name="sizes">Those of all articles.</param>
    public static SizeBudget Of(ImmutableArray<ArticleSize> sizes)
    {
        var findings = new List<(string, Finding)>();
        foreach (var size in sizes.OrderBy(static size => size.LogicalPath, StringComparer.Ordinal))
        {
            if (size.TextBytes > MostTextBytes)
                findings.Add((size.FilePath, At(size, SetRules.ArticleTooLarge, Number(size.TextBytes), Number(MostTextBytes))));
        }
        if (sizes.Length > 0 && sizes.OrderBy(static size => size.LogicalPath, StringComparer.Ordinal).Last() is var last)
        {
            if (sizes.Length > MostArticles)
                findings.Add((last.FilePath, At(last, SetRules.SetTooLarge, Number(sizes.Length), Number(MostArticles))));
        }
        return new(findings.ToEquatableArray());
    }

    private static Finding At(ArticleSize size, Rule rule, params string[] arguments) =>
        Finding.At(size.LogicalPath, size.Place, rule.Id, arguments);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
