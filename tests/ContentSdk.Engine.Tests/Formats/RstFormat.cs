using ContentSdk.Engine.Formats;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Tests.Formats;

/// <summary>A stub of a reader for reStructuredText: as much as a new format has to say of itself.</summary>
internal sealed class RstFormat : IContentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".rst"];

    public bool HasMarkup => true;

    public ILineMarkup? Lines(string text) => null;

    public Facts? ReadMetadata(SourceDocument file, FieldSchema schema, ICollection<Finding> findings) =>
        FrontMatterReader.Read(file, schema, findings, HasMarkup);

    public FormattedText Read(SourceDocument file, Facts? declared, FormatOptions options, ICollection<Finding> findings) =>
        PlainTextFile.Read(file, declared);
}
