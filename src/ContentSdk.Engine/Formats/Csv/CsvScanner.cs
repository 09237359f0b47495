using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>
/// Cuts a text into rows and cells, as RFC 4180 has them; spaces around a cell are not part of it. A row has at most one
/// fault here: what follows it in the row may be an echo.
/// </summary>
/// <param name="document">The file.</param>
/// <param name="start">Where the first row may begin.</param>
/// <param name="separator">What is between two cells.</param>
/// <param name="findings">Where faults go.</param>
internal sealed class CsvScanner(SourceDocument document, int start, char separator, ICollection<Finding> findings)
{
    /// <summary>The quotation mark.</summary>
    public const char Mark = '"';

    // What a message shows of a value is shorter.
    private const int MostShown = 200;

    private readonly string _text = document.Text;
    private int _at = start, _lineStart, _lineEnd = -1;

    /// <summary>The cells of the row.</summary>
    public List<CsvCell> Cells { get; } = [];

    /// <summary>Whether the row has a fault, so that its cells may not be those that were meant.</summary>
    public bool HasFault { get; private set; }

    /// <summary>What is between two cells.</summary>
    public char Separator => separator;

    /// <summary>Goes on to the next row; false at the end. Blank lines are none.</summary>
    public bool Next()
    {
        Cells.Clear();
        HasFault = false;
        var end = _at;
        for (; end < _text.Length && IsSpace(end); end++)
        {
            if (_text[end] == '\n')
                _at = end + 1;
        }
        if (end == _text.Length)
            return false;
        while (true)
        {
            ReadCell(SkipSpaces(_at));
            if (_at == _text.Length || _text[_at++] == '\n')
                return true;
        }
    }

    private void ReadCell(int cell)
    {
        if (cell < _text.Length && _text[cell] == Mark)
            ReadQuoted(cell);
        else
            ReadBare(cell);
    }

    private void ReadBare(int cell)
    {
        int end = cell, mark = -1;
        for (; !IsEndOfCell(end); end++)
        {
            if (_text[end] == Mark && mark < 0)
                mark = end;
        }
        var range = Add(cell, end, isQuoted: false);
        _at = end;
        if (mark >= 0)
        {
            // Marks that are doubled already may be meant as one or as two.
            var isDoubled = _text.IndexOf("\"\"", mark, range.End - mark, StringComparison.Ordinal) >= 0;
            Report(mark, DataFileRules.InnerMark, range, isCertain: !isDoubled);
        }
    }

    private void ReadQuoted(int cell)
    {
        var close = Close(cell + 1);
        var end = close < 0 ? _text.Length : SkipSpaces(close + 1);
        if (close >= 0 && IsEndOfCell(end))
        {
            Add(cell, close + 1, isQuoted: true);
        }
        else if (close < 0 || (close > LineEnd(cell) && IsFirstOfCell(close)))
        {
            // The mark that seems to close it opens another cell further down. So the rows between are read as rows.
            end = LineEnd(cell);
            Add(cell, end, isQuoted: true);
            if (!HasFault)
                findings.Add(Finding.At(document, new(cell, 1), DataFileRules.UnclosedMark));
            HasFault = true;
        }
        else
        {
            while (!IsEndOfCell(end))
                end++;
            var range = Add(cell, end, isQuoted: true);
            var last = range.End > close + 1 && _text[range.End - 1] == Mark ? range.End - 1 : range.End;
            Report(close, DataFileRules.EarlyMark, TextRange.FromBounds(cell + 1, last), isCertain: false);
        }
        _at = end;
    }

    private TextRange Add(int start, int end, bool isQuoted)
    {
        while (end > start && CharClass.IsSpace(_text[end - 1]))
            end--;
        var range = TextRange.FromBounds(start, end);
        Cells.Add(new(range, isQuoted));
        return range;
    }

    private void Report(int mark, RuleMessage message, TextRange value, bool isCertain)
    {
        if (HasFault)
            return;
        HasFault = true;
        var shown = Snippet.Of(Quoted(new(value.Start, Math.Min(value.Length, MostShown))));
        var finding = Finding.At(document, new(mark, 1), message, shown);
        findings.Add(isCertain ? finding.MendedBy(document, value, Quoted(value)) : finding);
    }

    // Marks that are doubled already stay as they are.
    private string Quoted(TextRange value) =>
        Mark + _text.Substring(value.Start, value.Length).Replace("\"\"", "\"").Replace("\"", "\"\"") + Mark;

    /// <summary>Where the mark is that closes a cell; -1 where there is none.</summary>
    private int Close(int from)
    {
        for (var i = _text.IndexOf(Mark, from); i >= 0; i = _text.IndexOf(Mark, i + 2))
        {
            if (i + 1 == _text.Length || _text[i + 1] != Mark)
                return i;
            if (i + 2 >= _text.Length)
                break;
        }
        return -1;
    }

    private bool IsFirstOfCell(int place)
    {
        while (place > 0 && _text[place - 1] != '\n' && _text[place - 1] != separator && CharClass.IsSpace(_text[place - 1]))
            place--;
        return place == 0 || _text[place - 1] == '\n' || _text[place - 1] == separator;
    }

    private int LineEnd(int position)
    {
        // A long line may have many faults.
        if (position < _lineStart || position > _lineEnd)
            (_lineStart, _lineEnd) = (position, _text.IndexOf('\n', position) is var end and >= 0 ? end : _text.Length);
        return _lineEnd;
    }

    private bool IsEndOfCell(int place) => place >= _text.Length || _text[place] == separator || _text[place] == '\n';

    private int SkipSpaces(int place)
    {
        while (!IsEndOfCell(place) && CharClass.IsSpace(_text[place]))
            place++;
        return place;
    }

    private bool IsSpace(int place) => _text[place] != separator && CharClass.IsSpace(_text[place]);
}
