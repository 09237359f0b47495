using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>
/// Reads a plain text file: its running text is the file itself, unless front matter says something that
/// reads otherwise than it stands there.
/// </summary>
internal static class PlainTextFile
{
    /// <summary>Reads a file.</summary>
    public static FormattedText Read(SourceDocument file, Facts? declared)
    {
        var bodyStart = declared?.BodyStart ?? 0;
        var blocks = PlainTextReader.Read(file, bodyStart);
        if (declared is null || DeclaredLead.IsVerbatim(file, declared))
            return new(file, blocks, null) { Declared = declared };
        var text = new RunningTextBuilder(file);
        var placed = DeclaredLead.Append(text, file, declared);
        text.BeginBlock();
        var shift = text.Length - bodyStart;
        text.AppendVerbatim(TextRange.FromBounds(bodyStart, file.Text.Length));
        return new(
            text.ToDocument(),
            blocks.Select(block => block with { Range = new(block.Range.Start + shift, block.Range.Length) }).ToEquatableArray(), null)
        {
            Declared = placed,
        };
    }
}
