using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the entry points of a set (Articles, Quotes, Entities, People …) and the store behind them. Depends on the index alone:
/// no file of it changes when the body of an article does.
/// </summary>
internal static class IndexEmitter
{
    /// <summary>Namespace below the host's for what generated code needs and nobody else.</summary>
    public const string Internals = "Internals";

    private const string ListOf = "global::System.Collections.Generic.IReadOnlyList<global::ContentSdk.";

    /// <summary>The index sources.</summary>
    public static IEnumerable<GeneratedSource> Emit(ContentIndex index, EmitOptions options)
    {
        yield return new("Articles.g.cs", Articles(index, options));
        yield return new("Quotes.g.cs", Quotes(options));
        yield return new("Entities.g.cs", EntityEmitter.EntryPoints(index, options));
        yield return new("Internals.Entities.g.cs", EntityEmitter.Members(index, options));
        yield return new("Internals.Store.g.cs", StoreEmitter.Emit(index, options));
    }

    /// <summary>Opens a static class of the host's namespace.</summary>
    public static StringBuilder OpenClass(StringBuilder output, EmitOptions options, string name, string summary)
    {
        output.Append("\n/// <summary>").Append(summary).Append("</summary>\n").Append(SourceFile.GeneratedCode).Append('\n');
        return output.Append(options.IsPublic ? "public" : "internal").Append(" static partial class ").Append(name).Append("\n{\n");
    }

    /// <summary>The store of the set, with <c>global::</c>.</summary>
    public static string StoreOf(EmitOptions options) => $"global::{options.Namespace}.{Internals}.Store.Instance";

    private static string Articles(ContentIndex index, EmitOptions options)
    {
        var output = SourceFile.Begin(new StringBuilder(), options);
        OpenClass(output, options, "Articles", "All articles, each by name.");
        foreach (var article in index.Articles)
        {
            var type = $"global::{options.Namespace}.{ArticleEmitter.ClassOf(article.Identifier)}";
            output.Append("    /// <summary>").AppendDoc(article.Title.Length > 0 ? article.Title : article.Slug)
                .Append(" <para>").AppendDoc(article.LogicalPath).Append("</para></summary>\n");
            if (article.IsDraft)
                output.Append("    ").AppendDraft(article.LogicalPath);
            output.Append("    public static ").Append(type).Append(' ').Append(article.Identifier).Append(" => ").Append(type).Append(".Instance;\n\n");
        }
        output.Append("    /// <summary>All articles, ordered by slug.</summary>\n    public static ").Append(ListOf)
            .Append("Article> All => ").Append(StoreOf(options)).Append(".Articles;\n\n");
        output.Append("    /// <summary>The article of a slug, or null.</summary>\n    public static global::ContentSdk.Article? Find(string slug) => ")
            .Append(StoreOf(options)).Append(".Find(slug);\n}\n");
        return output.ToString();
    }

    private static string Quotes(EmitOptions options)
    {
        var output = SourceFile.Begin(new StringBuilder(), options);
        OpenClass(output, options, "Quotes", "The quotations of all articles; each article has its own by name.");
        output.Append("    /// <summary>All quotations, article by article.</summary>\n    public static ").Append(ListOf)
            .Append("Quote> All => ").Append(StoreOf(options)).Append(".Quotes;\n}\n");
        return output.ToString();
    }
}
