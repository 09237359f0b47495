using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;

namespace ContentSdk.Generator.Pipeline;

/// <summary>A file with what it gets of the set.</summary>
/// <param name="Read">The file.</param>
/// <param name="Slice">What it gets.</param>
/// <param name="Types">The types of the host that its fields are held to.</param>
internal sealed record SlicedFile(FileRead Read, ArticleSlice Slice, ContentTypes Types);

/// <summary>A file in its set: all that the outputs need.</summary>
/// <param name="FilePath">The file as the compiler knows it; for the locations of diagnostics only, never for code.</param>
/// <param name="Article">The article with the names that it has in the set.</param>
/// <param name="Findings">Its own findings and those of the set.</param>
/// <param name="Place">Where the article begins.</param>
/// <param name="Severities">What the file's .editorconfig section says about rules.</param>
internal sealed record ResolvedFile(
    string FilePath, EmittedArticle Article, EquatableArray<Finding> Findings, FilePlace Place, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>Path relative to the project.</summary>
    public string LogicalPath => Article.Compiled.Record.LogicalPath;

    /// <summary>Whether nothing is emitted for it: a draft where drafts are excluded, or an article under embargo.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The file beside it that says of it what front matter would, or null.</summary>
    public SidecarPlace? Sidecar { get; init; }

    public static ResolvedFile Of(SlicedFile file) => new(
        file.Read.File.Text.Path,
        new(file.Slice.Identifier, file.Slice.Slug, file.Read.Article, file.Read.ResourceBlock)
        {
            IsText = file.Types.CollectionOf(file.Slice.LogicalPath) is not null,
            Fields = FieldsOf(file),
        },
        FindingsOf(file),
        file.Read.Article.Places.Article,
        file.Read.File.Severities)
    {
        IsLeftOut = file.Slice.IsLeftOut,
        Sidecar = file.Read.Sidecar is { } sidecar ? new(sidecar.LogicalPath, sidecar.Text.Path, sidecar.Severities) : null,
    };

    // A fault of ours is one of its findings, too.
    private static LayoutBlock? FieldsOf(SlicedFile file)
    {
        try
        {
            return RenderedBlock.Write(MarkdownFields.Rendered(file.Read.Article.Own, file.Types));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    // A fault of ours in one file costs that file's findings, and says so.
    private static EquatableArray<Finding> FindingsOf(SlicedFile file)
    {
        try
        {
            return SetFindings.Of(file.Read.Article, file.Slice, file.Types);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var article = file.Read.Article;
            var fault = InternalErrors.At(article.Record.LogicalPath, article.Places.Article, exception);
            return article.Findings.Append(fault).ToEquatableArray();
        }
    }
}

/// <summary>Where what a sidecar says is told.</summary>
/// <param name="LogicalPath">The sidecar.</param>
/// <param name="FilePath">The file as the compiler knows it; for the locations of diagnostics only, never for code.</param>
/// <param name="Severities">What the file's .editorconfig section says about rules.</param>
internal sealed record SidecarPlace(string LogicalPath, string FilePath, EquatableArray<SeverityOverride> Severities);
