using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>
/// Finds the bracket that was never closed. The parser takes the keys below it for items, and gives up a line or many further down.
/// </summary>
internal static class UnclosedBracket
{
    /// <summary>Where the first such bracket is; -1 where all are closed.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="yaml">The YAML in it.</param>
    /// <param name="last">Where the parser gave up.</param>
    public static int Find(string text, TextRange yaml, int last)
    {
        for (var place = yaml.Start; place < yaml.End && place <= last;)
        {
            var line = YamlLine.At(text, yaml, place);
            var end = line.End;
            if ((line.HasKey || line.IsItem) && line.Value is ['[' or '{', ..] && OpenIn(text, yaml, line, ref end) is var open and >= 0)
                return open;
            place = EndOfLine(text, yaml, end) + 1;
        }
        return -1;
    }

    // The bracket that is open where the next key in the column of the line, the end, or a bracket of the other shape comes;
    // -1 where the value is closed, then with its end.
    private static int OpenIn(string text, TextRange yaml, YamlLine line, ref int end)
    {
        var open = new Stack<int>();
        var lineEnd = EndOfLine(text, yaml, line.Start);
        for (var i = line.ValueStart; i < yaml.End; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    open.Push(i);
                    break;
                case ']' or '}' when text[open.Peek()] != (text[i] == ']' ? '[' : '{'):
                    return open.Peek();
                case ']' or '}':
                    open.Pop();
                    end = i;
                    if (open.Count == 0)
                        return -1;
                    break;
                case '"' or '\'' when IsOpening(text, i) && text.IndexOf(text[i], i + 1, lineEnd - i - 1) is var close and > 0:
                    i = close;
                    break;
                case '\n' when i + 1 < yaml.End
                    && YamlLine.At(text, yaml, i + 1) is { HasKey: true } below && below.KeyColumn <= line.KeyColumn:
                    return open.Peek();
                case '#' when CharClass.IsSpace(text[i - 1]):
                    i = lineEnd - 1;
                    break;
                case '\n' when i + 1 < yaml.End:
                    lineEnd = EndOfLine(text, yaml, i + 1);
                    break;
            }
        }
        return open.Peek();
    }

    // An apostrophe within a word quotes nothing.
    private static bool IsOpening(string text, int place) =>
        CharClass.IsSpace(text[place - 1]) || text[place - 1] is '[' or '{' or ',' or ':';

    private static int EndOfLine(string text, TextRange yaml, int place) =>
        text.IndexOf('\n', place, yaml.End - place) is var end && end < 0 ? yaml.End : end;
}
