using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>
/// Reads a table (RFC 4180) as data: a list with a map for each row, each value and each name with its place. A reader of our
/// own, since libraries give the values of cells and not where in the file they are. It goes on after a fault, so that all
/// are found at once.
/// </summary>
internal sealed class CsvReader
{
    private readonly SourceDocument _document;
    private readonly CsvScanner _scanner;
    private readonly CsvHeader _header;
    private readonly ICollection<Finding> _findings;
    private readonly List<TextRange> _emptyRows = [];

    private CsvReader(SourceDocument document, CsvScanner scanner, CsvHeader header, ICollection<Finding> findings) =>
        (_document, _scanner, _header, _findings) = (document, scanner, header, findings);

    /// <summary>Reads a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <returns>
    /// The rows as far as they could be read; the place of the list is that of the header, its keys are the names of the columns, and
    /// the key places of each map are those of the names in the header, where they are written once for all rows. Null where there
    /// is no header.
    /// </returns>
    public static Cell? Read(SourceDocument document, DataLimits limits, ICollection<Finding> findings)
    {
        var text = document.Text;
        if (text.Length > limits.Length)
        {
            findings.Add(Finding.At(document, new(limits.Length, 0), YamlRules.FileTooLarge, DataLimits.Shown(limits.Length)));
            return null;
        }
        var start = FirstLine(text, 0);
        if (CsvSeparator.LineAt(text, start) is { } line)
        {
            findings.Add(Finding.At(document, line, DataFileRules.SeparatorLine, Snippet.Of(text, line))
                .MendedBy(document, new(line.Start, Math.Min(line.Length + 1, text.Length - line.Start)), ""));
            start = FirstLine(text, line.End);
        }
        var scanner = new CsvScanner(document, start, CsvSeparator.Of(document, start), findings);
        if (!scanner.Next())
        {
            findings.Add(Finding.At(document, default, DataFileRules.NoData));
            return null;
        }
        var places = new CsvPlaces(document);
        return CsvHeader.Read(document, scanner.Cells, places, limits, findings) is { } header
            ? new CsvReader(document, scanner, header, findings).Rows(new(document, header, places, findings), limits)
            : null;
    }

    private Cell Rows(CsvRows rows, DataLimits limits)
    {
        var read = new List<Cell>();
        var nodes = _header.Names.Count;
        while (_scanner.Next())
        {
            var cells = _scanner.Cells;
            nodes += cells.Count + 1;
            if (nodes > limits.Nodes)
            {
                _findings.Add(Finding.At(
                    _document, new(cells[0].Range.Start, 0), YamlRules.FileTooManyNodes, DataLimits.Shown(limits.Nodes)));
                break;
            }
            if (cells.Count > 1 && cells.TrueForAll(static cell => cell.IsEmpty))
                _emptyRows.Add(TextRange.FromBounds(cells[0].Range.Start, cells[cells.Count - 1].Range.End));
            else if (HasItsCells(cells))
                read.Add(rows.Read(cells));
        }
        if (_emptyRows.Count == 1)
            _findings.Add(Finding.At(_document, _emptyRows[0], DataFileRules.EmptyRow));
        else if (_emptyRows.Count > 1)
            _findings.Add(Finding.At(_document, _emptyRows[0], DataFileRules.EmptyRows, (_emptyRows.Count - 1).Invariant()));
        var named = Enumerable.Range(0, _header.Names.Count).Where(i => _header.Names[i] is not null).ToList();
        return Cell.OfList(read, _header.Place) with
        {
            Keys = named.Select(i => _header.Names[i]!).ToEquatableArray(),
            KeyPlaces = named.Select(i => _header.NamePlaces[i]).ToEquatableArray(),
        };
    }

    private bool HasItsCells(List<CsvCell> cells)
    {
        var columns = _header.Names.Count;
        if (cells.Count == columns)
            return true;
        // After another fault in the row, its cells are not those that were meant.
        if (_scanner.HasFault)
            return false;
        var end = cells[cells.Count - 1].Range.End;
        if (cells.Count < columns)
        {
            var next = _header.Names[cells.Count] ?? (cells.Count + 1).Invariant();
            _findings.Add(Finding.At(
                _document, new(end, 0), DataFileRules.RowLength, Snippet.Of(next), cells.Count.Invariant(), columns.Invariant()));
            return false;
        }
        var place = TextRange.FromBounds(cells[columns].Range.Start, end);
        string has = cells.Count.Invariant(), most = columns.Invariant();
        if (cells.FindIndex(columns, static cell => !cell.IsEmpty) < 0)
            _findings.Add(Finding.At(_document, place, DataFileRules.TrailingSeparators));
        else if (_scanner.Separator == '\t')
            _findings.Add(Finding.At(_document, place, DataFileRules.ExtraTabs, has, most));
        else
            _findings.Add(Finding.At(_document, place, DataFileRules.ExtraCells, has, most, _scanner.Separator.ToString()));
        return false;
    }

    private static int FirstLine(string text, int start)
    {
        for (var i = start; i < text.Length && CharClass.IsSpace(text[i]); i++)
        {
            if (text[i] == '\n')
                start = i + 1;
        }
        return start;
    }
}
