using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>An article with the names that it has in its set.</summary>
/// <param name="Identifier">Its member.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Compiled">What was read.</param>
/// <param name="ResourceBlock">The hash of its block, where that lies in the resource and is not emitted; else null.</param>
internal sealed record EmittedArticle(string Identifier, string Slug, CompiledArticle Compiled, string? ResourceBlock = null)
{
    /// <summary>Whether it is the text of an item of a collection.</summary>
    public bool IsText { get; init; }

    /// <summary>Its own fields, where the types of the host made other values of some; null where its own block has all.</summary>
    public LayoutBlock? Fields { get; init; }
}

/// <summary>
/// Emits the class of one article: what a host sees of it, its quotations by name, and behind that its content. Depends
/// on that article alone: no number of the set is in it.
/// </summary>
internal static class ArticleEmitter
{
    /// <summary>Name of an article's class.</summary>
    public static string ClassOf(string identifier) => identifier + "Article";

    /// <summary>Writes the class (<see cref="SourceFile.Begin"/> writes what comes before; several may share a file).</summary>
    public static void Emit(EmittedArticle article, EmitOptions options, CodeWriter code)
    {
        var record = article.Compiled.Record;
        var type = ClassOf(article.Identifier);
        var list = ListClassOf(article);
        var title = record.Title.Length > 0 ? record.Title : article.Slug;
        code.Line().Summary(title, At(record.LogicalPath, article.Compiled.Surface.Line)).Generated();
        if (record.IsDraft)
            code.Line(DraftMark.OfDraft(record.LogicalPath));
        // The text of an item is seen as the Article that its type says.
        var visibility = article.IsText ? "internal" : options.Visibility;
        code.Line($"{visibility} sealed partial class {type} : {IndexEmitter.ArticleBase}").Open()
            .Line("/// <inheritdoc/>")
            // JSON has it where the base class has it, and under the same name.
            .Line(
                "[global::System.Text.Json.Serialization.JsonPropertyOrder(-70), "
                + "global::System.Text.Json.Serialization.JsonPropertyName(\"quotes\")]")
            .Line($"public new {list} Quotes => ({list})base.Quotes;")
            .Line();
        EmitQuotes(code, article, list);
        code.Line()
            .Line($"internal {type}(int index) : base(index) {{ }}")
            .Line()
            .Line($"protected override {Model}QuoteList CreateQuotes({Model}Quote[] quotes) => new {list}(quotes);");
        // The fields of an item are those of its own type.
        if (article.IsText)
            code.Line().Line($"protected override {Model}FieldValue GetOwnFields() => default;");
        else if (article.Fields is { } fields)
            EmitFields(code, fields);
        if (article.Compiled.Block is { } block)
            code.Line().Line(ContentHash(block.Hash)).Line().Block(block);
        else if (article.ResourceBlock is { } hash)
            code.Line().Line(ContentHash(hash));
        code.Close();
    }

    /// <summary>
    /// A constant that changes with the content: hot reload cannot apply a new value, and so it restarts the app
    /// instead of showing old content.
    /// </summary>
    public static string ContentHash(string hash, string prefix = "Content") => $"private const ulong {prefix}Hash = 0x{hash};";

    private static void EmitFields(CodeWriter code, LayoutBlock fields)
    {
        var version = LayoutVersion.Current;
        code.Line().Line($"protected override {Model}FieldValue GetOwnFields() => RenderedFields.Instance.Of(this);")
            .Line()
            .Line($"private sealed class RenderedFields : {Model}Infrastructure.CompiledFields").Open()
            .Line("internal static readonly RenderedFields Instance = new();")
            .Line()
            .Line($"private RenderedFields() : base({version.Major.Invariant()}, {version.Minor.Invariant()}) {{ }}")
            .Line().Line(ContentHash(fields.Hash)).Line().Block(fields).Close();
    }

    private static void EmitQuotes(CodeWriter code, EmittedArticle article, string list)
    {
        code.Line("/// <summary>The quotations of the article, each by name.</summary>")
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")
            .Line($"public sealed partial class {list} : {Model}QuoteList").Open();
        var number = 0;
        foreach (var quote in article.Compiled.Surface.Quotes)
        {
            var where = At(article.Compiled.Record.LogicalPath, quote.Line);
            code.Summary($"“{XmlDoc.Cut(quote.Words)}”", quote.Speaker is { } speaker ? $"{speaker}, {where}" : where)
                .Line($"public {Model}Quote {quote.Name} => this[{(number++).Invariant()}];")
                .Line();
        }
        code.Line($"internal {list}({Model}Quote[] quotes) : base(quotes) {{ }}").Close();
    }

    // A member may not be called as its class is.
    private static string ListClassOf(EmittedArticle article)
    {
        var name = article.Identifier + "Quotes";
        while (article.Compiled.Surface.Quotes.Any(quote => string.Equals(quote.Name, name, StringComparison.Ordinal)))
            name += "_";
        return name;
    }

    private static string At(string path, int line) => $"{path}({line.Invariant()})";
}
