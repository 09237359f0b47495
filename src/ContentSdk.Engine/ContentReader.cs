using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Corrections;
using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Formats.Markdown;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>The one way in: a content file becomes an article and findings. Used alike by generator, tool, tests and benchmarks.</summary>
public static class ContentReader
{
    /// <summary>Whether a file is an article by its extension, in any case of letters: <c>.txt</c>, <c>.md</c>, <c>.markdown</c>.</summary>
    public static bool IsContent(string path) => ContentPath.IsPlainText(path) || ContentPath.IsMarkdown(path);

    /// <summary>
    /// The running text of a file, and before it its front matter: what the ranges of its article are places in, and what may name declared entities.
    /// Of plain text that is mostly the file itself.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="sidecar">The file beside it that says what front matter would, or null.</param>
    public static SourceDocument RunningText(SourceDocument document, SourceDocument? sidecar = null)
    {
        var findings = new List<Finding>();
        var declared = Sidecars.Join(FrontMatterReader.Read(document, BuiltInFields.Schema, findings), sidecar, BuiltInFields.Schema, findings);
        return ContentPath.IsMarkdown(document.LogicalPath) ? MarkdownReader.Text(document, declared)
            : declared is null ? document : PlainTextFile.Read(document, declared).Document;
    }

    private static FormattedText Format(SourceDocument document, FrontMatter? declared, ReadOptions options, ICollection<Finding> findings) =>
        ContentPath.IsMarkdown(document.LogicalPath) ? MarkdownReader.Read(document, declared, options, findings) : PlainTextFile.Read(document, declared);

    /// <summary>Reads one content file, where no entity is declared.</summary>
    /// <inheritdoc cref="Read(SourceDocument, ReadOptions, EntityCatalog, CancellationToken)"/>
    public static ReadResult Read(SourceDocument document, ReadOptions options, CancellationToken cancellationToken = default) =>
        Read(document, options, EntityCatalog.Empty, cancellationToken);

    /// <summary>Reads one content file. The same document, options and catalog give the same result on every machine.</summary>
    /// <param name="document">The file.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="catalog">The declared entities; those that the text could name (<see cref="EntityCatalog.SliceFor"/>) give the same result.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is ever thrown for content, whatever it is.</exception>
    public static ReadResult Read(SourceDocument document, ReadOptions options, EntityCatalog catalog, CancellationToken cancellationToken = default) =>
        Read(document, options, catalog, null, null, cancellationToken);

    /// <summary>Reads one content file and the file beside it that says of it what front matter would.</summary>
    /// <param name="document">The file.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="catalog">The declared entities; those that one of the two files could name (<see cref="EntityCatalog.SliceFor"/>) give the same result.</param>
    /// <param name="sidecar">The file beside it, or null; its findings carry its path.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is ever thrown for content, whatever it is.</exception>
    public static ReadResult Read(
        SourceDocument document, ReadOptions options, EntityCatalog catalog, SourceDocument? sidecar, CancellationToken cancellationToken = default) =>
        Read(document, options, catalog, sidecar, null, cancellationToken);

    /// <summary>The same, and for each quote of the article why it has its speaker.</summary>
    /// <inheritdoc cref="Read(SourceDocument, ReadOptions, EntityCatalog, SourceDocument, CancellationToken)"/>
    public static (ReadResult Result, IReadOnlyList<QuoteExplanation> Explanations) Explain(
        SourceDocument document, ReadOptions options, EntityCatalog catalog, SourceDocument? sidecar = null, CancellationToken cancellationToken = default)
    {
        var explanations = new List<QuoteExplanation>();
        return (Read(document, options, catalog, sidecar, explanations, cancellationToken), explanations);
    }

    private static ReadResult Read(
        SourceDocument document,
        ReadOptions options,
        EntityCatalog catalog,
        SourceDocument? sidecar,
        List<QuoteExplanation>? explanations,
        CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        EncodingRules.Check(document, findings);
        // In a file that was decoded wrongly its faults would be echoes of the one fault.
        var declared = FrontMatterReader.Read(document, options.Fields, document.EncodingFault == EncodingFault.None ? findings : []);
        declared = Sidecars.Join(declared, sidecar, options.Fields, findings);
        RequiredFields.Check(document, declared, sidecar, options.Fields, findings);
        var formatted = Format(document, declared, options, findings);
        var file = document;
        // From here on positions are those of the running text; they lead back to the file.
        (document, declared) = (formatted.Document, formatted.Declared);
        cancellationToken.ThrowIfCancellationRequested();
        var structure = formatted.Markup is { } markup
            ? MarkupStructure.Read(formatted.Blocks, markup)
            : StructureReader.Read(document, formatted.Blocks);
        if (declared is not null)
            structure = DeclaredStructure.Apply(document, structure, declared, sidecar, findings);
        StructureRules.Check(formatted, structure, declared, findings);
        var text = TextAnalyzer.Analyze(document, structure, declared?.Language is { } tag ? LanguageTag.Primary(tag) : null);
        TextRules.Check(text, findings);
        cancellationToken.ThrowIfCancellationRequested();
        // Marks that were decoded wrongly would be reported as unclosed, each an echo of the one fault.
        var told = document.EncodingFault == EncodingFault.None ? findings : [];
        var corrections = declared?.Corrections;
        var corrected = SpanCorrector.Correct(text, QuotationReader.FindSpans(text, told), corrections, told);
        var spans = corrected.Spans;
        cancellationToken.ThrowIfCancellationRequested();
        var (marked, _) = QuotationSpans.Marked(spans);
        var resolver = EntityReader.Read(text, marked, catalog, options.EntityWeights);
        // Those that the files name and no others: so the whole catalog and a slice of it give the same.
        var named = corrections is null ? default : catalog.SliceFor(document, sidecar).Entries;
        resolver = EntityReader.Correct(resolver, EntityCorrector.Plan(text, resolver, corrections, named, told), marked);
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<QuoteSpec> quotes = AttributionReader.Attribute(text, spans, resolver, options.ChoiceWeights, explanations);
        (quotes, resolver) = QuoteCorrector.Correct(text, corrected, quotes, resolver, named, corrections?.LogicalPath ?? "", told, explanations);
        TextRules.Check(text, quotes, resolver, findings);
        MergeConflictRule.DropEchoes(file, findings);
        return EntityModes.Apply(options.Entities, ArticleSpecBuilder.Build(formatted, structure, declared, options.Fields, text, resolver, quotes, findings));
    }

    /// <summary>What is left of a file on which our own code failed: its member, and the finding that says so.</summary>
    /// <param name="document">The file.</param>
    /// <param name="fault">What went wrong, as <see cref="InternalErrors.Message"/> says it.</param>
    public static ReadResult Failed(SourceDocument document, string fault)
    {
        var unread = Unread(document);
        return unread with { Findings = new([InternalErrors.At(document.LogicalPath, unread.Places.Article, fault)]) };
    }

    /// <summary>The empty article of a file that could not be read: it keeps its member, so that one fault is not echoed at every use.</summary>
    public static ReadResult Unread(SourceDocument document)
    {
        var (identifier, slug) = ArticleNames.For(document.LogicalPath, "");
        var article = new ArticleSpec
        {
            LogicalPath = document.LogicalPath,
            Identifier = identifier,
            Slug = slug,
            Title = "",
            Language = "und",
            Text = "",
            Body = default,
        };
        return new(article, default, FilePlaces.Of(document, article));
    }
}
