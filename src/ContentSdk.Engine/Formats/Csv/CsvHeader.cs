using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>Reads the first line of a table: the names of its columns. A dot in a name makes a map of what is after it.</summary>
internal sealed class CsvHeader
{
    private readonly SourceDocument _document;
    private readonly CsvPlaces _places;
    private readonly int _depth;
    private readonly ICollection<Finding> _findings;

    private CsvHeader(SourceDocument document, CsvPlaces places, DataLimits limits, ICollection<Finding> findings)
    {
        // The list of rows is a level, and a row is another.
        (_document, _places, _depth, _findings) = (document, places, limits.Depth - 1, findings);
    }

    /// <summary>The names of the columns, as a tree without a name.</summary>
    public CsvColumn Root { get; } = new("", default, -1);

    /// <summary>The name of each column, for messages; null where it has none.</summary>
    public List<string?> Names { get; } = [];

    /// <summary>Where each name is.</summary>
    public List<FilePlace> NamePlaces { get; } = [];

    /// <summary>Where the line is.</summary>
    public FilePlace Place { get; private set; }

    /// <summary>Reads the cells of the line; null, and a finding, where they are values.</summary>
    public static CsvHeader? Read(
        SourceDocument document, List<CsvCell> cells, CsvPlaces places, DataLimits limits, ICollection<Finding> findings)
    {
        var values = cells.ConvertAll(cell => TrimSpaces(cell.Value(document.Text)));
        if (Array.TrueForAll([.. values], static value => value.Length == 0 || LexicalClass.Of(value).Kind != CellKind.Text)
            && values.FindIndex(static value => LexicalClass.Of(value).Kind != CellKind.Null) is var first and >= 0)
        {
            findings.Add(Finding.At(document, cells[first].Range, DataFileRules.NoHeader, Snippet.Of(values[first])));
            return null;
        }
        var header = new CsvHeader(document, places, limits, findings);
        for (var i = 0; i < cells.Count; i++)
        {
            header.Names.Add(header.Add(i, cells[i], values[i]) ? values[i] : null);
            header.NamePlaces.Add(places.Of(cells[i].Range));
        }
        header.Place = CsvPlaces.Between(FilePlace.Of(document, cells[0].Range), FilePlace.Of(document, cells[cells.Count - 1].Range));
        return header;
    }

    private bool Add(int index, CsvCell cell, string name)
    {
        if (name.Length == 0)
            return Reject(cell, DataFileRules.ColumnName, (index + 1).Invariant());
        if (name.IndexOf('\n') >= 0)
            return Reject(cell, DataFileRules.NameOfLines, Snippet.Of(name));
        if (CharacterCheck.Find(_document, cell.Range, name) is { } fault)
        {
            _findings.Add(fault);
            return false;
        }
        var parts = name.Split('.');
        if (parts.Length > _depth)
            return Reject(cell, DataFileRules.DeepName, Snippet.Of(name), _depth.Invariant());
        if (Array.Exists(parts, static part => TrimSpaces(part).Length == 0))
            return Reject(cell, DataFileRules.EmptyPart, Snippet.Of(name));
        return Add(index, cell, name, parts);
    }

    private bool Add(int index, CsvCell cell, string name, string[] parts)
    {
        var parents = Root;
        // Where the name is written letter by letter, so is each part of it.
        var at = _document.Text.IndexOf(name, cell.Range.Start, cell.Range.Length, StringComparison.Ordinal);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = TrimSpaces(parts[i]);
            var isLast = i == parts.Length - 1;
            var existing = parents.Find(part);
            if (existing is not null && (isLast || existing.IsColumn))
                return Repeated(cell, name, part, existing, isSame: isLast && existing.IsColumn);
            var start = at + parts[i].IndexOf(part, StringComparison.Ordinal);
            parents = existing ?? parents.Add(new(part, _places.Of(at < 0 ? cell.Range : new(start, part.Length)), index));
            at += at < 0 ? 0 : parts[i].Length + 1;
        }
        return true;
    }

    private bool Repeated(CsvCell cell, string name, string part, CsvColumn existing, bool isSame) => isSame
        ? Reject(cell, DataFileRules.RepeatedColumn, Snippet.Of(name), (existing.Index + 1).Invariant())
        : Reject(cell, DataFileRules.NestedColumn, Snippet.Of(Names[existing.Index] ?? ""), Snippet.Of(name), Snippet.Of(part));

    private bool Reject(CsvCell cell, RuleMessage message, params string[] arguments)
    {
        _findings.Add(Finding.At(_document, cell.Range, message, arguments));
        return false;
    }

    private static string TrimSpaces(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && CharClass.IsSpace(text[start]))
            start++;
        while (end > start && CharClass.IsSpace(text[end - 1]))
            end--;
        return text.Substring(start, end - start);
    }
}
