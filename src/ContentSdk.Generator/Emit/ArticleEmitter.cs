using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the class of one article: first what a host sees (its quotes, by name), then facts, text and tables. Depends on that
/// article alone: entities are reached by their members, never by a number of the set.
/// </summary>
internal static class ArticleEmitter
{
    private const string Model = "global::ContentSdk.";

    /// <summary>Name of an article's class.</summary>
    public static string ClassOf(string identifier) => identifier + "Article";

    /// <summary>Appends the class (<see cref="SourceFile.Begin"/> writes what stands before it; several may share a file).</summary>
    /// <param name="article">The article, with the identifier and slug that it has in its set.</param>
    /// <param name="options">What the host chose.</param>
    /// <param name="output">Where to write.</param>
    public static void Emit(ArticleSpec article, EmitOptions options, StringBuilder output)
    {
        var tables = new ArticleTables(article);
        var type = ClassOf(article.Identifier);
        var list = ListClassOf(article);

        output.Append("\n/// <summary>").AppendDoc(article.Title.Length > 0 ? article.Title : article.Slug);
        AppendWhere(output, article, null, article.Position.Line).Append("</summary>\n");
        output.Append(SourceFile.GeneratedCode).Append('\n');
        if (article.Fields.IsTrue(FieldKeys.Draft))
            output.AppendDraft(article.LogicalPath);
        output.Append(options.IsPublic ? "public" : "internal").Append(" sealed partial class ").Append(type).Append(" : ").Append(Model).Append("Article\n{\n");
        output.Append("    /// <inheritdoc/>\n");
        output.Append("    public new ").Append(list).Append(" Quotes => (").Append(list).Append(")base.Quotes;\n");
        AppendQuoteList(output, article, tables, list);
        FactsEmitter.Append(output, article, type);
        output.Append("\n    protected override ").Append(Model).Append("QuoteList CreateQuotes(").Append(Model)
            .Append("Quote[] quotes) => new ").Append(list).Append("(quotes);\n");
        ReferenceEmitter.Append(output, article, options);
        output.Append("\n    /// <inheritdoc/>\n    public override global::System.ReadOnlySpan<byte> GetUtf8Text() =>\n");
        output.AppendUtf8(article.Text).Append(";\n");
        MarkupEmitter.Append(output, article);
        AppendTables(output, tables);
        output.Append("}\n");
    }

    private static void AppendQuoteList(StringBuilder output, ArticleSpec article, ArticleTables tables, string list)
    {
        output.Append("\n    /// <summary>The quotations of the article, each by name.</summary>\n");
        output.Append("    public sealed partial class ").Append(list).Append(" : ").Append(Model).Append("QuoteList\n    {\n");
        var number = 0;
        foreach (var (quote, start) in tables.Kept)
        {
            if (quote.Kind == QuoteKind.Term)
                continue;
            output.Append("        /// <summary>“").AppendDoc(WordsOf(article, quote)).Append('”');
            AppendWhere(output, article, SpeakerOf(article, quote), tables.LineOf(start)).Append("</summary>\n");
            output.Append("        public ").Append(Model).Append("Quote ").Append(quote.Name)
                .Append(" => this[").Append(Number(number++)).Append("];\n\n");
        }
        output.Append("        internal ").Append(list).Append('(').Append(Model).Append("Quote[] quotes) : base(quotes) { }\n    }\n");
    }

    private static void AppendTables(StringBuilder output, ArticleTables tables)
    {
        output.AppendTables(
            "Tables",
            [
                new("Paragraphs: start and length in the text, line and column in the file, kind.", 5, tables.Paragraphs),
                new("Breaks inside paragraphs (lines, markup): start in the text, line and column in the file from there on.", 3, tables.Breaks),
                new(
                    "Quotes: start and length with marks, first part, kind + 4 × attribution + 32 if uncertain, 1 + quote around it,"
                    + " 1 + speaker, speaker's words, cue.",
                    10,
                    tables.Quotes),
                new("Parts of the quotes: start and length, marks left out.", 2, tables.Parts),
                new("Mentions: start and length, kind + 4 if uncertain + 8 × entity.", 3, tables.Mentions),
                new("Furniture: start and length in what follows, first and last line in the file.", 4, tables.Furniture),
                new("Headings: start and length, level.", 3, tables.Headings),
                new("Links: start and length.", 2, tables.Links),
            ]);
        if (tables.Furniture.Count == 0)
            return;
        output.Append("\n    // What was left out of the file.\n    protected override global::System.ReadOnlySpan<byte> Utf8Furniture =>\n");
        output.AppendUtf8(tables.FurnitureText.ToString()).Append(";\n");
    }

    private static StringBuilder AppendWhere(StringBuilder output, ArticleSpec article, string? speaker, int line)
    {
        output.Append(" <para>");
        if (speaker is not null)
            output.AppendDoc(speaker).Append(", ");
        return output.AppendDoc(article.LogicalPath).Append('(').Append(Number(line)).Append(")</para>");
    }

    private static string? SpeakerOf(ArticleSpec article, QuoteSpec quote) =>
        quote.Speaker >= 0 ? article.Entities[quote.Speaker].Name + (quote.IsUncertain ? " (uncertain)" : "") : null;

    private static string WordsOf(ArticleSpec article, QuoteSpec quote)
    {
        var words = new StringBuilder();
        foreach (var part in quote.Parts)
        {
            if (article.ToText(part) is { } range)
                words.Append(words.Length > 0 ? " " : "").Append(article.Text, range.Start, range.Length);
        }
        return words.ToString();
    }

    // A member may not be called as its class is.
    private static string ListClassOf(ArticleSpec article)
    {
        var name = article.Identifier + "Quotes";
        while (article.Quotes.Any(quote => string.Equals(quote.Name, name, StringComparison.Ordinal)))
            name += "_";
        return name;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
