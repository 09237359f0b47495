using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>Makes a map of a row.</summary>
/// <param name="document">The file.</param>
/// <param name="header">The names of its columns.</param>
/// <param name="places">Places in it.</param>
/// <param name="findings">Where faults go.</param>
internal sealed class CsvRows(SourceDocument document, CsvHeader header, CsvPlaces places, ICollection<Finding> findings)
{
    private readonly string _text = document.Text;
    private readonly FilePlace[] _places = new FilePlace[header.Names.Count];

    // One look at the whole file spares one at each value: hardly any file has such a character.
    private readonly bool _isSound = CharacterFaults.Find(document.Text, mayHaveLines: true).Fault == CharacterFault.None;

    /// <summary>The map of a row.</summary>
    /// <param name="cells">Its cells, as many as there are columns.</param>
    public Cell Read(List<CsvCell> cells)
    {
        for (var i = 0; i < _places.Length; i++)
            _places[i] = places.Of(cells[i].Range);
        var whole = CsvPlaces.Between(_places[0], _places[_places.Length - 1]);
        return Map(cells, header.Root, whole)!;
    }

    // A column without a value is a key that is not there; so is what has no column with a value.
    private Cell? Map(List<CsvCell> cells, CsvColumn parent, FilePlace? whole = null)
    {
        var columns = parent.Columns;
        var items = new Cell[columns.Count];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if ((items[i] = (columns[i].IsColumn ? Value(cells, columns[i].Index) : Map(cells, columns[i]))!) is not null)
                count++;
        }
        if (count == 0 && whole is null)
            return null;
        var values = count == items.Length ? items : Array.FindAll(items, static item => item is not null);
        // Rows with all their values share the names and the places of these.
        var (names, keyPlaces) = count == items.Length ? (parent.Names, parent.Places) : Some(columns, items, count);
        var place = whole ?? CsvPlaces.Between(values[0].Place, values[count - 1].Place);
        return new(CellKind.Map, "", 0, 0, place) { Keys = names, Items = new(values), KeyPlaces = keyPlaces };
    }

    private static (EquatableArray<string> Names, EquatableArray<FilePlace> Places) Some(List<CsvColumn> columns, Cell?[] items, int count)
    {
        var (names, places) = (new string[count], new FilePlace[count]);
        for (int i = 0, next = 0; i < items.Length; i++)
        {
            if (items[i] is not null)
                (names[next], places[next++]) = (columns[i].Name, columns[i].Place);
        }
        return (new(names), new(places));
    }

    private Cell? Value(List<CsvCell> cells, int index)
    {
        var cell = cells[index];
        if (cell.IsEmpty)
            return null;
        var text = cell.Value(_text);
        if (!_isSound && CharacterCheck.Find(document, cell.Range, text) is { } fault)
        {
            findings.Add(fault);
            return null;
        }
        // Quotation marks protect what is between them from being cut. They do not make it text: many programs write them everywhere.
        if (text.Length == 0)
            return Cell.OfText("", _places[index]);
        var value = LexicalClass.Of(text);
        // A backslash is one in a table.
        var written = cell.IsQuoted ? WrittenScalar.Of(_text, _places[index], text, mayHaveEscapes: false) : null;
        return new(value.Kind, text, value.Low, value.High, _places[index]) { Written = written };
    }
}
