namespace ContentSdk.Engine.Text;

/// <summary>
/// Where the characters of a running text stand in the file that it was taken from, when markup was left out between them or
/// stands for them (<c>&amp;amp;</c>). Made of stretches in the order of the running text; a gap between two belongs to the one before it.
/// </summary>
internal sealed class TextMap
{
    private readonly List<Stretch> _stretches = [];

    /// <summary>Adds the next stretch.</summary>
    /// <param name="start">Where it begins in the running text, not before the end of the last one.</param>
    /// <param name="length">Its length there.</param>
    /// <param name="source">Where it stands in the file.</param>
    public void Add(int start, int length, TextRange source)
    {
        if (_stretches.Count > 0 && length == source.Length && _stretches[_stretches.Count - 1] is var last
            && last.IsVerbatim && last.Start + last.Length == start && last.Source.End == source.Start)
            _stretches[_stretches.Count - 1] = new(last.Start, last.Length + length, TextRange.FromBounds(last.Source.Start, source.End));
        else
            _stretches.Add(new(start, length, source));
    }

    /// <summary>Where a position stands in the file.</summary>
    public int StartOf(int position)
    {
        var index = IndexOf(position);
        if (index < 0)
            return 0;
        var stretch = _stretches[index];
        var offset = position - stretch.Start;
        return offset >= stretch.Length ? stretch.Source.End : stretch.IsVerbatim ? stretch.Source.Start + offset : stretch.Source.Start;
    }

    /// <summary>Where a range ends in the file: behind its last character, whatever markup follows.</summary>
    public int EndOf(TextRange range)
    {
        if (range.IsEmpty)
            return StartOf(range.Start);
        var index = IndexOf(range.End - 1);
        if (index < 0)
            return 0;
        var stretch = _stretches[index];
        var offset = range.End - stretch.Start;
        var end = offset >= stretch.Length || !stretch.IsVerbatim ? stretch.Source.End : stretch.Source.Start + offset;
        return Math.Max(end, StartOf(range.Start));
    }

    /// <summary>Positions inside a range that begin a stretch or a line.</summary>
    public IEnumerable<int> Breaks(string text, TextRange range)
    {
        var lines = LineBreaks(text, range).GetEnumerator();
        var hasLine = lines.MoveNext();
        for (var index = IndexOf(range.Start) + 1; index < _stretches.Count && _stretches[index].Start < range.End; index++)
        {
            while (hasLine && lines.Current < _stretches[index].Start)
            {
                yield return lines.Current;
                hasLine = lines.MoveNext();
            }
            if (hasLine && lines.Current == _stretches[index].Start)
                hasLine = lines.MoveNext();
            if (_stretches[index].Start > range.Start)
                yield return _stretches[index].Start;
        }
        for (; hasLine; hasLine = lines.MoveNext())
            yield return lines.Current;
    }

    /// <summary>Positions inside a range that stand behind a line break.</summary>
    public static IEnumerable<int> LineBreaks(string text, TextRange range)
    {
        for (var i = range.IsEmpty ? -1 : text.IndexOf('\n', range.Start, range.Length);
            i >= 0 && i + 1 < range.End;
            i = text.IndexOf('\n', i + 1, range.End - i - 1))
            yield return i + 1;
    }

    private int IndexOf(int position)
    {
        int low = 0, high = _stretches.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    private readonly record struct Stretch(int Start, int Length, TextRange Source)
    {
        public bool IsVerbatim => Length == Source.Length;
    }
}
