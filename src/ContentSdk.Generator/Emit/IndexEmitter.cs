using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the entry points of a set (Articles, Quotes, Entities, People …) and the set behind them. Depends on the index alone:
/// no file of it changes when the body of an article does.
/// </summary>
internal static class IndexEmitter
{
    /// <summary>Namespace below the host's for what generated code needs and nobody else.</summary>
    public const string Internals = "Internals";

    /// <summary>The class that all articles of a project share. No article's class can have this name.</summary>
    public const string ArticleBase = "ArticleBase";

    /// <summary>A read-only list, with <c>global::</c>.</summary>
    public const string ListOf = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>The index sources of a set whose content is all in code.</summary>
    public static IEnumerable<GeneratedSource> Emit(ContentIndex index, EmitOptions options) =>
        Emit(index, null, static (_, _) => -1, options);

    /// <summary>The index sources.</summary>
    /// <param name="index">The resolved set.</param>
    /// <param name="head">What the resource holds; null where nothing of it is of use.</param>
    /// <param name="entryOf">
    /// The number of an article in the resource, by its file and its number in the set; -1
    /// where its content is in code.
    /// </param>
    /// <param name="options">What the host chose.</param>
    public static IEnumerable<GeneratedSource> Emit(
        ContentIndex index, IndexHead? head, Func<string, int, int> entryOf, EmitOptions options)
    {
        yield return new("Articles.g.cs", Articles(index, options));
        yield return new("Quotes.g.cs", Quotes(options));
        yield return new("Entities.g.cs", EntityEmitter.Emit(index, options));
        foreach (var source in TermEmitter.Emit(index, options))
            yield return source;
        yield return new("Internals.Store.g.cs", StoreEmitter.Emit(index, SetBlock.Write(index, entryOf), head, options));
    }

    private static string Articles(ContentIndex index, EmitOptions options)
    {
        var code = SourceFile.Begin(options);
        var members = index.Articles.Take(index.Listed)
            .Select((article, number) => (Action<CodeWriter>)(code => EmitMember(code, article, number, options)))
            .ToList();
        MemberClass.Emit(code, options, "Articles", "All articles, each by name.", members, code => code
            .Line("/// <summary>All articles, ordered by slug.</summary>")
            .Line($"public static {ListOf}<{ArticleBase}> All => {EmitOptions.Store}.All;")
            .Line()
            .Line(
                "/// <summary>The articles, quotations and entities of this project as an object: "
                + "to inject, or to combine with those of others.</summary>")
            .Line($"public static global::ContentSdk.ContentSet Set => {EmitOptions.Store}.Instance;")
            .Line()
            .Line("/// <summary>The article of a slug, or null.</summary>")
            .Line($"public static {ArticleBase}? Find(string slug) => ({ArticleBase}?){EmitOptions.Store}.Instance.Find(slug);"));
        code.Line().Line("/// <summary>An article of this project. Each has a class of its own.</summary>").Generated()
            .Line($"{options.Visibility} abstract partial class {ArticleBase} : global::ContentSdk.Article").Open()
            .Line($"internal {ArticleBase}(int index) : base({EmitOptions.Store}.Instance, index) {{ }}")
            .Close();
        return code.ToString();
    }

    private static void EmitMember(CodeWriter code, IndexedArticle article, int number, EmitOptions options)
    {
        var type = ArticleEmitter.ClassOf(article.Identifier);
        var index = number.Invariant();
        code.Summary(article.Title.Length > 0 ? article.Title : article.Slug, article.LogicalPath);
        if (article.IsDraft)
            code.Line(DraftMark.OfDraft(article.LogicalPath));
        const string Set = $"{EmitOptions.Store}.Instance";
        code.Line(
            $"public static {type} {article.Identifier} => "
            + $"({type})({Set}.Known({index}) ?? {Set}.Keep({index}, new {type}({index})));");
    }

    private static string Quotes(EmitOptions options)
    {
        var code = SourceFile.Begin(options);
        MemberClass.Emit(code, options, "Quotes", "The quotations of all articles; each article has its own by name.", [], code => code
            .Line("/// <summary>All quotations, article by article.</summary>")
            .Line($"public static {ListOf}<global::ContentSdk.Quote> All => {EmitOptions.Store}.Instance.Quotes;"));
        return code.ToString();
    }
}
