using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>Plain text: the file is its text.</summary>
internal sealed class PlainTextFormat : IContentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool HasMarkup => false;

    public ILineMarkup? Lines(string text) => null;

    public Facts? ReadMetadata(SourceDocument file, FieldSchema schema, ICollection<Finding> findings) =>
        FrontMatterReader.Read(file, schema, findings);

    public FormattedText Read(SourceDocument file, Facts? declared, FormatOptions options, ICollection<Finding> findings) =>
        PlainTextFile.Read(file, declared);
}
