using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>
/// Where in a Markdown file blanks at the end of a line mean something: two behind a line of a paragraph break the line, and
/// code keeps all. Where in doubt, they do.
/// </summary>
internal sealed class MarkdownLines(string text) : ILineMarkup
{
    private char _fence;
    private int _fenceLength;
    private bool _isFenceQuoted;

    public bool Keeps(FileLine line)
    {
        var start = line.Start;
        // Code in a block quotation ends with it.
        if (_isFenceQuoted && !IsQuoted(line))
            (_fence, _isFenceQuoted) = ('\0', false);
        // Code may begin inside a quotation or an item of a list.
        while (start < line.Last && text[start] is ' ' or '\t' or '>' or '-' or '+' or '*' or '.' or ')' or (>= '0' and <= '9'))
            start++;
        var run = start;
        while (run < line.Last && text[run] == text[start])
            run++;
        if (start < line.Last && text[start] is '`' or '~' && run - start >= 3
            && (text[start] == '~' || text.IndexOf('`', run, line.Last - run) < 0))
        {
            Fence(text[start], run - start, isBare: run == line.Last);
            _isFenceQuoted = _fence != 0 && IsQuoted(line);
            return true;
        }
        var isIndented = line.End - line.Start >= 4
            && (text[line.Start] == '\t' || string.CompareOrdinal(text, line.Start, "    ", 0, 4) == 0);
        return _fence != 0 || isIndented || (line.Last > line.Start && line.End - line.Last >= 2 && IsFollowed(line.End));
    }

    private bool IsQuoted(FileLine line)
    {
        var start = line.Start;
        while (start < line.Last && text[start] is ' ' or '\t')
            start++;
        return start < line.Last && text[start] == '>';
    }

    private void Fence(char mark, int length, bool isBare)
    {
        if (_fence == 0)
            (_fence, _fenceLength) = (mark, length);
        else if (mark == _fence && length >= _fenceLength && isBare)
            _fence = '\0';
    }

    // At the end of a paragraph there is no line to break.
    private bool IsFollowed(int end)
    {
        for (var i = end + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (!CharClass.IsSpace(text[i]))
                return true;
        }
        return false;
    }
}
