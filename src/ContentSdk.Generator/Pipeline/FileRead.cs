using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>How a document is read; tests put a failing reader in its place.</summary>
internal delegate ReadResult ReadContent(SourceDocument document, ReadOptions options, EntityCatalog catalog, CancellationToken cancellationToken);

/// <summary>A content file with all that its reading depends on.</summary>
/// <param name="File">The file.</param>
/// <param name="Options">What the project asks for.</param>
/// <param name="Catalog">Of the declared entities those that the file could name, so that a change of the others does not concern it.</param>
internal sealed record FileInput(ContentFile File, ReadOptions Options, EntityCatalog Catalog)
{
    public static FileInput Of(ContentFile file, ReadOptions options, EntityCatalog catalog, CancellationToken cancellationToken) =>
        new(file, options, catalog.IsEmpty ? catalog : catalog.SliceFor(ContentDecoder.Decode(file, cancellationToken)));
}

/// <summary>A content file that was read, alone.</summary>
/// <param name="File">The file.</param>
/// <param name="Result">The article and the findings.</param>
internal sealed record FileRead(ContentFile File, ReadResult Result)
{
    public static FileRead Of(FileInput input, ReadContent read, CancellationToken cancellationToken)
    {
        var document = ContentDecoder.Decode(input.File, cancellationToken);
        ReadResult result;
        try
        {
            result = read(document, input.Options, input.Catalog, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            result = Failed(document, exception);
        }
        return new(input.File, result);
    }

    private static ReadResult Failed(SourceDocument document, Exception exception)
    {
        var result = ContentReader.Unread(document);
        return new(result.Article, new([InternalErrors.At(document.LogicalPath, result.Places.Article, exception)]), result.Places);
    }
}

/// <summary>Findings about faults of ours.</summary>
internal static class InternalErrors
{
    public static Finding At(string logicalPath, FilePlace place, Exception exception) => Finding.At(
        logicalPath, place, HostRules.InternalError.Id, logicalPath, Message(exception));

    public static string Message(Exception exception) =>
        exception.GetType().Name + ": " + exception.Message.Replace('\r', ' ').Replace('\n', ' ');
}
