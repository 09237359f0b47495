using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>What is between the values of JSON: spaces and line breaks, and by mistake comments.</summary>
internal sealed class JsonSpace(DataScan scan)
{
    private static readonly string[] Words = ["true", "false", "null"];

    private int _last = -1;

    /// <summary>Whether what follows a blank line here looks like the article's text, and not like more JSON.</summary>
    public bool IsTextBelow { get; private set; }

    /// <summary>Goes on to the next character that is none of it.</summary>
    public void Skip()
    {
        var lineBreaks = 0;
        // Looked at a second time, it is still below the blank line.
        if (scan.At == _last && IsTextBelow)
            return;
        for (; !scan.IsAtEnd; scan.At++)
        {
            if (scan.Current == '\n')
                lineBreaks++;
            else if ((scan.IsOfFile || lineBreaks < 2) && IsComment())
                SkipComment();
            else if (CharClass.IsSpace(scan.Current) || CharClass.IsFormat(scan.Current))
                CheckSpace();
            else
                break;
        }
        _last = scan.At;
        IsTextBelow = lineBreaks > 1 && !scan.IsOfFile && !scan.IsAtEnd && !IsJson(scan.Text, scan.At, scan.End);
    }

    /// <summary>Whether what begins at a place could be JSON.</summary>
    public static bool IsJson(string text, int place, int end) =>
        text[place] is '"' or '{' or '}' or '[' or ']' or ',' or ':' or '-' || Digits.Is(text[place])
        || Array.Exists(Words, word => place + word.Length <= end && string.CompareOrdinal(text, place, word, 0, word.Length) == 0);

    private bool IsComment() => scan.Current == '#' || (scan.Current == '/' && scan.Next is '/' or '*');

    private void CheckSpace()
    {
        if (scan.Current is not (' ' or '\t'))
            scan.Add(JsonRules.Space, new(scan.At, 1));
    }

    // Stops at its last character.
    private void SkipComment()
    {
        var start = scan.At;
        var end = scan.LineEnd(start);
        if (scan.Has("/*"))
        {
            var close = scan.Text.IndexOf("*/", start + 2, scan.End - start - 2, StringComparison.Ordinal);
            end = close < 0 ? scan.End : close + 2;
        }
        scan.Add(JsonRules.Comment, TextRange.FromBounds(start, end));
        scan.At = end - 1;
    }
}
