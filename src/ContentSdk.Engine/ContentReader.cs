using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>The one way in: a content file becomes an article and findings. Used alike by generator, tool, tests and benchmarks.</summary>
public static class ContentReader
{
    /// <summary>Whether a file is an article by its extension, in any case of letters.</summary>
    public static bool IsContent(string path) => ContentFormats.All.IsContent(path);

    /// <summary>
    /// The running text of a file, and before it its front matter: what the ranges of its article are places in,
    /// and what may name declared entities. Of plain text that is mostly the file itself. Where the file is read
    /// too, <see cref="Open"/> it instead.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="sidecar">The file beside it that says what front matter would, or null.</param>
    public static SourceDocument RunningText(SourceDocument document, SourceDocument? sidecar = null) =>
        Open(document, ReadOptions.Default, sidecar).RunningText;

    /// <summary>Reads one content file, where no entity is declared.</summary>
    /// <inheritdoc cref="Read(SourceDocument, ReadOptions, EntityCatalog, CancellationToken)"/>
    public static ReadResult Read(SourceDocument document, ReadOptions options, CancellationToken cancellationToken = default) =>
        Read(document, options, EntityCatalog.Empty, cancellationToken);

    /// <summary>Reads one content file. The same document, options and catalog give the same result on every machine.</summary>
    /// <param name="document">The file.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="catalog">
    /// The declared entities; those that the text could name
    /// (<see cref="EntityCatalog.SliceFor"/>) give the same result.
    /// </param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled; nothing else is ever thrown for content, whatever it is.
    /// </exception>
    public static ReadResult Read(
        SourceDocument document, ReadOptions options, EntityCatalog catalog, CancellationToken cancellationToken = default) =>
        Read(document, options, catalog, null, cancellationToken);

    /// <summary>Reads one content file and the file beside it that says of it what front matter would.</summary>
    /// <param name="document">The file.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="catalog">
    /// The declared entities; those that one of the two files could name
    /// (<see cref="EntityCatalog.SliceFor"/>) give the same result.
    /// </param>
    /// <param name="sidecar">The file beside it, or null; its findings carry its path.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled; nothing else is ever thrown for content, whatever it is.
    /// </exception>
    public static ReadResult Read(
        SourceDocument document, ReadOptions options, EntityCatalog catalog, SourceDocument? sidecar,
        CancellationToken cancellationToken = default) =>
        Read(Open(document, options, sidecar), catalog, cancellationToken);

    /// <summary>The same, and for each quote of the article why it has its speaker.</summary>
    /// <inheritdoc cref="Read(SourceDocument, ReadOptions, EntityCatalog, SourceDocument, CancellationToken)"/>
    public static (ReadResult Result, IReadOnlyList<QuoteExplanation> Explanations) Explain(
        SourceDocument document, ReadOptions options, EntityCatalog catalog, SourceDocument? sidecar = null,
        CancellationToken cancellationToken = default)
    {
        return Explain(Open(document, options, sidecar), catalog, cancellationToken);
    }

    /// <summary>The same of a file that was opened.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalog">The declared entities.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static (ReadResult Result, IReadOnlyList<QuoteExplanation> Explanations) Explain(
        FormattedFile file, EntityCatalog catalog, CancellationToken cancellationToken = default)
    {
        var article = Attribute(file, catalog, explains: true, cancellationToken);
        return (Finish(article), article.Explanations!);
    }

    /// <summary>Opens a content file, so that its text can be had before it is read.</summary>
    /// <param name="document">The file.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="sidecar">The file beside it, or null.</param>
    public static FormattedFile Open(SourceDocument document, ReadOptions options, SourceDocument? sidecar = null) =>
        FormattedFile.Of(document, sidecar, options);

    /// <summary>Reads a content file that was opened.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalog">The declared entities; those that the file could name give the same result.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled; nothing else is ever thrown for content, whatever it is.
    /// </exception>
    public static ReadResult Read(FormattedFile file, EntityCatalog catalog, CancellationToken cancellationToken = default) =>
        Finish(Attribute(file, catalog, explains: false, cancellationToken));

    private static AttributedArticle Attribute(
        FormattedFile file, EntityCatalog catalog, bool explains, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var analyzed = AnalyzedArticle.Of(StructuredArticle.Of(file));
        cancellationToken.ThrowIfCancellationRequested();
        var named = NamedArticle.Of(analyzed, catalog);
        cancellationToken.ThrowIfCancellationRequested();
        return AttributedArticle.Of(named, catalog, explains);
    }

    private static ReadResult Finish(AttributedArticle article) =>
        EntityModes.Apply(article.Named.Analyzed.File.Options.Entities, ArticleSpecBuilder.Build(article));

    /// <summary>What is left of a file on which our own code failed: its member, and the finding that says so.</summary>
    /// <param name="document">The file.</param>
    /// <param name="fault">What went wrong, as <see cref="InternalErrors.Message"/> says it.</param>
    public static ReadResult Failed(SourceDocument document, string fault)
    {
        var unread = Unread(document);
        return unread with { Findings = new([InternalErrors.At(document.LogicalPath, unread.Places.Article, fault)]) };
    }

    /// <summary>
    /// The empty article of a file that could not be read: it keeps its member, so that
    /// one fault is not echoed at every use.
    /// </summary>
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
