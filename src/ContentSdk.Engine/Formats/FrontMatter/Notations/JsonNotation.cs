using ContentSdk.Engine.Formats.Json;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>An object of JSON at the very beginning of the file, as Hugo has it.</summary>
internal sealed class JsonNotation : IFrontMatterNotation
{
    public string Beginning => "{";

    public RuleMessage Missed => FrontMatterRules.MissedJson;

    public FrontMatterPart? Find(SourceDocument document)
    {
        var line = FileLines.Range(document, 1);
        var open = Skip(document.Text, line.Start, line.End);
        if (open == line.End || document.Text[open] != '{')
            return null;
        // Placeholders of templates begin with a brace, too, and so may a sentence.
        var first = Skip(document.Text, open + 1, line.End);
        if (first < line.End && document.Text[first] is not ('"' or '}'))
            return null;
        var end = JsonExtent.EndOf(document.Text, open);
        if (end is null)
            end = FileLines.Start(document, FirstBlank(document)) is var blank && blank > open ? blank : document.Text.Length;
        else if (document.Text.IndexOf('\n', end.Value) is var lineBreak)
            end = lineBreak < 0 ? document.Text.Length : lineBreak + 1;
        return new(TextRange.FromBounds(open, end.Value), end.Value);
    }

    public DataMapping? Read(SourceDocument document, TextRange data, ICollection<Finding> findings) =>
        JsonReader.Read(document, data, DataLimits.FrontMatter, findings);

    private static int FirstBlank(SourceDocument document)
    {
        var line = 1;
        while (line <= document.LineCount && !FileLines.IsBlank(document, line))
            line++;
        return line;
    }

    private static int Skip(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        return start;
    }
}
