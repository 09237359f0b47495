using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;
using ContentSdk.Step;

namespace ContentSdk.Tool.Files;

/// <summary>One content file, read.</summary>
/// <param name="Path">The path as it is shown: as it was written on the command line.</param>
/// <param name="Document">Its running text, which the ranges of the result are places in.</param>
/// <param name="Result">What was understood.</param>
/// <param name="Explanations">Why each quote has its speaker, where somebody asked.</param>
internal sealed record ContentFile(
    string Path, SourceDocument Document, ReadResult Result, IReadOnlyList<QuoteExplanation>? Explanations = null)
{
    /// <summary>How many quotations a correction leaves out.</summary>
    public int LeftOut { get; init; }

    /// <param name="path">The path as it is shown.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="catalog">What is declared.</param>
    /// <param name="sidecar">Path of the file that says beside it what its front matter would, or null.</param>
    public static ContentFile Read(string path, ReadOptions options, EntityCatalog catalog, string? sidecar)
    {
        var (document, aside) = (Load(path), sidecar is null ? null : Load(sidecar));
        var opened = ContentReader.Open(document, options, aside);
        return new(path, opened.RunningText, ContentReader.Read(opened, catalog)) { LeftOut = CountLeftOut(opened) };
    }

    /// <summary>The same, and why each quote has its speaker.</summary>
    public static ContentFile Explain(string path, ReadOptions options, EntityCatalog catalog, string? sidecar)
    {
        var (document, aside) = (Load(path), sidecar is null ? null : Load(sidecar));
        var opened = ContentReader.Open(document, options, aside);
        var (result, explanations) = ContentReader.Explain(opened, catalog);
        return new(path, opened.RunningText, result, explanations) { LeftOut = CountLeftOut(opened) };
    }

    private static int CountLeftOut(FormattedFile opened) =>
        opened.Text.Declared?.Corrections?.Quotes.Count(static quote => quote.IsIgnored) ?? 0;

    /// <summary>The path by which the engine knows a file.</summary>
    public static string LogicalPathOf(string path) =>
        System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    /// <summary>The text of a file, and what is wrong with its bytes; a file that cannot be read is empty and says so.</summary>
    public static SourceDocument Load(string path)
    {
        return LoadWithKey(path).Document;
    }

    /// <summary>
    /// The same, and the key of its text; null where its bytes are not sound. A file with a byte order mark has none:
    /// the compiler counts without the mark, and so do kept readings.
    /// </summary>
    public static (SourceDocument Document, TextKey? Key) LoadWithKey(string path)
    {
        var logicalPath = LogicalPathOf(path);
        try
        {
            // Of a pipe nobody knows whether anything will ever come.
            if (!RegularFile.Exists(path))
                return (new(logicalPath, "", EncodingFault.Unreadable), null);
            var decoded = EncodingReader.Decode(File.ReadAllBytes(path));
            var hasKey = decoded.Fault == EncodingFault.None && !decoded.Text.StartsWith('\uFEFF');
            return (decoded.ToDocument(logicalPath), hasKey ? new(logicalPath, ContentKey.Of(decoded.Text)) : null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (new(logicalPath, "", EncodingFault.Unreadable), null);
        }
    }
}
