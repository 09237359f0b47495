using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>
/// Where the characters of a value are in its file: between quotation marks, written by escapes, in the lines of a block. It is made for
/// values about which something is to be said, from the text of the value and the way in which it is written.
/// </summary>
internal sealed class ScalarPlaces
{
    private readonly Cell _cell;

    // For each character of the value where it begins and ends in what is written; null where it is written character by character.
    private readonly int[]? _starts, _ends;

    // Where lines end in what is written. A cell of a table is asked about once for each item of its list.
    private readonly int[] _breaks = [];
    private readonly int _offset;

    /// <param name="cell">The value: a scalar.</param>
    public ScalarPlaces(Cell cell)
    {
        _cell = cell;
        if (cell.Written is { } written)
        {
            (_starts, _ends) = WrittenCharacters.Find(written, cell.Text);
            _breaks = BreaksOf(written.Text);
        }
        // In quotation marks.
        else if (cell.Place.Range.Length == cell.Text.Length + 2)
            _offset = 1;
        // What was read otherwise has one place for all of it.
        else if (cell.Place.Range.Length != cell.Text.Length)
            _offset = -1;
    }

    /// <summary>Whether a range of the value is written as it is, so that an edit of it is one of the file.</summary>
    public bool IsVerbatim(TextRange range)
    {
        if (_starts is null)
            return _offset >= 0;
        var (start, end) = Bounds(range);
        if (TwiceEnded != 0 && TwiceEnded != _breaks.Length)
            return false;
        return end - start == range.Length
            && string.CompareOrdinal(_cell.Written!.Text, start, _cell.Text, range.Start, range.Length) == 0;
    }

    /// <summary>The place of a range of the value.</summary>
    public FilePlace Of(TextRange range)
    {
        if (_offset < 0)
            return _cell.Place;
        var (start, end) = Bounds(range);
        var whole = _cell.Place;
        return new(
            TextRange.FromBounds(whole.Range.Start + start, whole.Range.Start + end),
            TextRange.FromBounds(OnDisk(start), OnDisk(end)),
            PositionOf(start),
            PositionOf(end));
    }

    /// <summary>How a range of the value is written, as a value of its own.</summary>
    public WrittenScalar? WrittenOf(TextRange range)
    {
        if (_cell.Written is not { } written || (IsVerbatim(range) && _cell.Text.IndexOf('\n', range.Start, range.Length) < 0))
            return null;
        var (start, end) = Bounds(range);
        return end > start ? new(written.Text.Substring(start, end - start), written.HasEscapes) : null;
    }

    private (int Start, int End) Bounds(TextRange range)
    {
        var start = Math.Min(range.Start, _cell.Text.Length);
        var end = Math.Min(range.End, _cell.Text.Length);
        if (_starts is null)
            return (start + _offset, end + _offset);
        var first = _starts[start];
        return (first, end > start ? Math.Max(first, _ends![end - 1]) : first);
    }

    private LinePosition PositionOf(int offset)
    {
        var start = _cell.Place.Start;
        var (lines, last) = LinesBefore(offset);
        return lines == 0 ? new(start.Line, start.Column + offset) : new(start.Line + lines, offset - last);
    }

    // On disk, lines may end with two characters. Where only some of them do, the first ones are taken for these: a range that is not
    // exact is still within the value, and its line and column are.
    private int OnDisk(int offset) =>
        _cell.Place.OriginalRange.Start + offset + (TwiceEnded == 0 ? 0 : Math.Min(TwiceEnded, LinesBefore(offset).Lines));

    private int TwiceEnded => _cell.Place.OriginalRange.Length - _cell.Place.Range.Length;

    private (int Lines, int LastBreak) LinesBefore(int offset)
    {
        var found = Array.BinarySearch(_breaks, offset);
        var lines = found < 0 ? ~found : found;
        return (lines, lines > 0 ? _breaks[lines - 1] : -1);
    }

    private static int[] BreaksOf(string text)
    {
        var breaks = new List<int>();
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            breaks.Add(i);
        return [.. breaks];
    }
}
