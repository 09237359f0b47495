using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>How a document is read; tests put a failing reader in its place.</summary>
internal delegate ReadResult ReadContent(SourceDocument document, ReadOptions options, CancellationToken cancellationToken);

/// <summary>A content file that was read, alone.</summary>
/// <param name="File">The file.</param>
/// <param name="Result">The article and the findings.</param>
internal sealed record FileRead(ContentFile File, ReadResult Result)
{
    public static FileRead Of(ContentFile file, ReadContent read, CancellationToken cancellationToken)
    {
        var document = ContentDecoder.Decode(file, cancellationToken);
        ReadResult result;
        try
        {
            result = read(document, ReadOptions.Default, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            result = Failed(document, exception);
        }
        return new(file, result);
    }

    /// <summary>The empty article of a file that could not be read: it keeps its member, so that one fault is not echoed at every use.</summary>
    private static ReadResult Failed(SourceDocument document, Exception exception)
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
        var places = FilePlaces.Of(document, article);
        return new(article, new([InternalErrors.At(article.LogicalPath, places.Article, exception)]), places);
    }
}

/// <summary>Findings about faults of ours.</summary>
internal static class InternalErrors
{
    public static Finding At(string logicalPath, FilePlace place, Exception exception) => Finding.At(
        logicalPath, place, HostRules.InternalError.Id, logicalPath, exception.GetType().Name + ": " + OneLine(exception.Message));

    private static string OneLine(string message) => message.Replace('\r', ' ').Replace('\n', ' ');
}
