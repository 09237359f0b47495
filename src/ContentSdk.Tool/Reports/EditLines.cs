using ContentSdk.Engine.Text;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Reports;

/// <summary>Lines and columns of positions in a file as it is on disk.</summary>
internal sealed class EditLines
{
    private readonly SourceDocument _document;

    private EditLines(string path, SourceDocument document) => (Path, _document) = (path, document);

    public string Path { get; }

    public static EditLines Of(string path) => new(path, ContentFile.Load(path));

    public LinePosition PositionOf(int originalPosition) => _document.PositionOfOriginal(originalPosition);
}
