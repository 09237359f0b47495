using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.PlainText;

/// <summary>Cuts plain text into blocks.</summary>
public static class PlainTextReader
{
    /// <summary>The blocks of the file, in order.</summary>
    public static EquatableArray<Block> Read(SourceDocument document)
    {
        var blocks = new List<Block>();
        for (var line = 1; line <= document.LineCount; line++)
        {
            int start = document.LineStart(line), end = line < document.LineCount ? document.LineStart(line + 1) : document.Text.Length;
            while (start < end && CharClass.IsSpace(document.Text[start]))
                start++;
            while (end > start && CharClass.IsSpace(document.Text[end - 1]))
                end--;
            if (end > start)
                blocks.Add(new(BlockKind.Paragraph, TextRange.FromBounds(start, end)));
        }
        return blocks.ToEquatableArray();
    }
}
