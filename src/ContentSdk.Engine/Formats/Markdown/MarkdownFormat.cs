using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>Markdown as GitHub reads it.</summary>
internal sealed class MarkdownFormat : IContentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public bool HasMarkup => true;

    public ILineMarkup? Lines(string text) => new MarkdownLines(text);

    public Facts? ReadMetadata(SourceDocument file, FieldSchema schema, ICollection<Finding> findings) =>
        FrontMatterReader.Read(file, schema, findings, hasMarkup: true);

    public FormattedText Read(SourceDocument file, Facts? declared, FormatOptions options, ICollection<Finding> findings) =>
        MarkdownReader.Read(file, declared, options, findings);
}
