using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>Finds where an object of JSON ends in a text that goes on below it.</summary>
internal static class JsonExtent
{
    /// <summary>The position after the brace that matches one; null where none does, or text seems to follow a blank line before it.</summary>
    public static int? EndOf(string text, int open)
    {
        int depth = 0, lineBreaks = 0;
        for (var i = open; i < text.Length; i++)
        {
            var c = text[i];
            if (CharClass.IsSpace(c))
            {
                lineBreaks += c == '\n' ? 1 : 0;
                continue;
            }
            if (lineBreaks > 1 && !JsonSpace.IsJson(text, i, text.Length))
                return null;
            lineBreaks = 0;
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
            if (c == '"')
                i = LastOfText(text, i);
        }
        return null;
    }

    // The closing mark; without one on the line, what is before its break.
    private static int LastOfText(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] is not ('"' or '\n'))
            i += text[i] == '\\' && i + 1 < text.Length && text[i + 1] != '\n' ? 2 : 1;
        return i < text.Length && text[i] == '"' ? i : i - 1;
    }
}
