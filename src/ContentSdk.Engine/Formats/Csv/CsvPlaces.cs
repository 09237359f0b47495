using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>
/// Places of cells, asked for in the order of the file: the line of a cell is that of the one before or the next, so that no
/// table of lines is searched for it.
/// </summary>
internal sealed class CsvPlaces(SourceDocument document)
{
    private int _line, _start, _end = -1, _originalStart;

    /// <summary>The place of a range.</summary>
    public FilePlace Of(TextRange range)
    {
        while (range.Start > _end && _line < document.LineCount)
            ToNextLine();
        if (range.Start < _start || range.End > _end)
            return FilePlace.Of(document, range);
        return new(
            range,
            new(_originalStart + range.Start - _start, range.Length),
            new(_line, range.Start - _start + 1),
            new(_line, range.End - _start + 1));
    }

    /// <summary>The place from the beginning of one to the end of another.</summary>
    public static FilePlace Between(FilePlace first, FilePlace last) => new(
        TextRange.FromBounds(first.Range.Start, last.Range.End),
        TextRange.FromBounds(first.OriginalRange.Start, last.OriginalRange.End),
        first.Start,
        last.End);

    private void ToNextLine()
    {
        _line++;
        _start = document.LineStart(_line);
        _end = _line < document.LineCount ? document.LineStart(_line + 1) - 1 : document.Text.Length;
        _originalStart = document.ToOriginal(_start);
    }
}
