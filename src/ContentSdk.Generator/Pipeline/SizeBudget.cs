using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Generator.Pipeline;

/// <summary>What an article will take of the compiler's limits.</summary>
/// <param name="LogicalPath">The article's file.</param>
/// <param name="FilePath">The file as the compiler knows it.</param>
/// <param name="Place">Where the article begins.</param>
/// <param name="TextBytes">Length of its longest u8 literal: its text, or what was left out of it.</param>
/// <param name="StringCharacters">Characters in ordinary string literals: titles, names.</param>
/// <param name="Declared">The declared entities that it names, each with the characters of what was declared: they count once, whatever names them.</param>
internal sealed record ArticleSize(string LogicalPath, string FilePath, FilePlace Place, int TextBytes, int StringCharacters,
    EquatableArray<(EntityKind Kind, string MemberName, int Characters)> Declared)
{
    public static ArticleSize Of(FileRead read)
    {
        var article = read.Result.Article;
        var characters = article.LogicalPath.Length + article.Slug.Length + article.Title.Length + (article.Teaser?.Length ?? 0);
        characters += article.Fields.Characters();
        if (article.Markup is { } markup)
        {
            characters += markup.Headings.Sum(static heading => heading.Anchor.Length) + markup.Links.Sum(static link => link.Url.Length + (link.Title?.Length ?? 0))
                + markup.Images.Sum(static image => image.Url.Length + image.Alt.Length + (image.Title?.Length ?? 0));
        }
        var declared = new List<(EntityKind, string, int)>();
        foreach (var entity in article.Entities)
        {
            characters += entity.Name.Length;
            if (entity.Declared is { } entry)
                declared.Add((entry.Kind, entry.MemberName, entry.Aliases.Concat(entry.SameAs).Sum(static text => text.Length)));
            else
                characters += entity.Aliases.Sum(static alias => alias.Length);
        }
        return new(article.LogicalPath, read.File.Text.Path, read.Result.Places.Article, TextBytesOf(article), characters, declared.ToEquatableArray());
    }

    private static int TextBytesOf(ArticleSpec article)
    {
        var furniture = 0;
        foreach (var piece in article.Furniture)
            furniture += Encoding.UTF8.GetByteCount(piece.Text);
        return Math.Max(Math.Max(Encoding.UTF8.GetByteCount(article.Text), Encoding.UTF8.GetByteCount(article.Markup?.Html ?? "")), furniture);
    }
}

/// <summary>Findings where content comes near what the compiler and the runtime can take, before those fail without a place.</summary>
internal sealed record SizeBudget(EquatableArray<(string FilePath, Finding Finding)> Findings)
{
    /// <summary>The compiler takes 8.39 million characters of string literals (CS8103); the host has literals of its own.</summary>
    public const int MostStringCharacters = 6_000_000;

    /// <summary>A u8 literal of 10 MB takes the compiler 10 seconds and 1.6 GB.</summary>
    public const int MostTextBytes = 4_000_000;

    /// <summary>The runtime fails to load a type at 65,535 data fields, and an article has up to three: text, tables, and furniture or HTML.</summary>
    public const int MostArticles = 20_000;

    /// <summary>What the sizes come to.</summary>
    /// <param name="sizes">Those of all articles.</param>
    public static SizeBudget Of(ImmutableArray<ArticleSize> sizes)
    {
        var findings = new List<(string, Finding)>();
        // Of a catalog only what articles name is emitted.
        var characters = sizes.SelectMany(static size => size.Declared).Distinct().Sum(static entry => (long)entry.Characters);
        foreach (var size in sizes.OrderBy(static size => size.LogicalPath, StringComparer.Ordinal))
        {
            characters += size.StringCharacters;
            if (size.TextBytes > MostTextBytes)
                findings.Add((size.FilePath, At(size, SetRules.ArticleTooLarge, Number(size.TextBytes), Number(MostTextBytes))));
        }
        if (sizes.Length > 0 && sizes.OrderBy(static size => size.LogicalPath, StringComparer.Ordinal).Last() is var last)
        {
            if (sizes.Length > MostArticles)
                findings.Add((last.FilePath, At(last, SetRules.SetTooLarge, Number(sizes.Length) + " articles", Number(MostArticles))));
            if (characters > MostStringCharacters)
            {
                findings.Add((last.FilePath, At(
                    last, SetRules.SetTooLarge, Number(characters) + " characters of titles and names", Number(MostStringCharacters))));
            }
        }
        return new(findings.ToEquatableArray());
    }

    private static Finding At(ArticleSize size, Rule rule, params string[] arguments) =>
        Finding.At(size.LogicalPath, size.Place, rule.Id, arguments);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
