using System.Runtime.CompilerServices;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.RealArticle;

/// <summary>The article that the project began with, read as a build reads it.</summary>
internal static class TheArticle
{
    public const string LogicalPath = "seeds/000_1eb75951871fa1a4.txt";

    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot(), LogicalPath));

    public static (SourceDocument Document, ReadResult Result) Read(string? text = null)
    {
        var document = new SourceDocument(LogicalPath, text ?? Text);
        return (document, ContentReader.Read(document, ReadOptions.Default));
    }

    private static string RepositoryRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
