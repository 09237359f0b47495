namespace ContentSdk.Engine.Text;

/// <summary>
/// One content file: its text with line breaks made <c>\n</c> and a leading byte order mark taken off, and the way back to
/// the file as it stands on disk. Lines and columns are the same in both.
/// </summary>
public sealed class SourceDocument
{
    private readonly int[] _lineStarts;
    private readonly int[] _originalLineStarts;
    private readonly TextMap? _map;
    private readonly string _fileText;

    /// <summary>Reads the text of a file as it is on disk.</summary>
    /// <param name="logicalPath">Path relative to the project, with forward slashes: <c>seeds/news/article.txt</c>. Never absolute.</param>
    /// <param name="original">The decoded text, line breaks and byte order mark as they are.</param>
    /// <param name="encodingFault">What was wrong with the bytes, if anything.</param>
    /// <param name="faultPosition">
    /// Where in <paramref name="original"/> the fault begins, or -1 when who decoded the file cannot tell.
    /// </param>
    public SourceDocument(string logicalPath, string original, EncodingFault encodingFault = EncodingFault.None, int faultPosition = -1)
    {
        LogicalPath = logicalPath;
        EncodingFault = encodingFault;
        (Text, _lineStarts, _originalLineStarts) = LineBreaks.Normalise(original);
        Shown = _fileText = Text;
        FaultPosition = faultPosition < 0 ? -1 : FromOriginal(faultPosition);
    }

    private SourceDocument(SourceDocument file, string text, string shown, TextMap map)
    {
        (LogicalPath, EncodingFault, Text, Shown, _map) = (file.LogicalPath, file.EncodingFault, text, shown, map);
        (_lineStarts, _originalLineStarts, FaultPosition, _fileText) = (file._lineStarts, file._originalLineStarts, -1, file.Text);
    }

    /// <summary>
    /// The running text of this file without its markup, as a document of its own: positions count its characters, and lines,
    /// columns and <see cref="ToOriginal"/> lead back to the file.
    /// </summary>
    /// <param name="text">The running text, as the rooms of the engine read it.</param>
    /// <param name="shown">The same as a reader sees it, position by position: what is no language (code) differs.</param>
    /// <param name="map">Where in <see cref="Text"/> of this file each character comes from.</param>
    internal SourceDocument WithoutMarkup(string text, string shown, TextMap map) => new(this, text, shown, map);

    /// <summary>Path relative to the project, with forward slashes.</summary>
    public string LogicalPath { get; }

    /// <summary>The text; every line break is <c>\n</c>, no leading byte order mark.</summary>
    public string Text { get; }

    /// <summary>
    /// <see cref="Text"/> as a reader sees it: equal to it, but for code in Markdown, which is masked in
    /// <see cref="Text"/>. Positions are the same.
    /// </summary>
    public string Shown { get; }

    /// <summary>Whether this is the running text of a file whose markup was taken out.</summary>
    public bool IsWithoutMarkup => _map is not null;

    /// <summary>What was wrong with the file's bytes.</summary>
    public EncodingFault EncodingFault { get; }

    /// <summary>Where in <see cref="Text"/> the fault of the bytes begins, or -1 when that is not known.</summary>
    public int FaultPosition { get; }

    /// <summary>Number of lines of the file, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Where a line of the file begins; not for a document without markup, which has no lines of its own.</summary>
    /// <param name="line">Line, from 1.</param>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>Line and column in the file of a position in <see cref="Text"/>.</summary>
    public LinePosition PositionOf(int position) => PositionInFile(_map?.StartOf(position) ?? position);

    /// <summary>The same place in the text as it is on disk.</summary>
    public int ToOriginal(int position) => ToOriginalInFile(_map?.StartOf(position) ?? position);

    /// <summary>
    /// Line and column of a position in the text as it is on disk; of one inside a line
    /// break, the beginning of the next line.
    /// </summary>
    public LinePosition PositionOfOriginal(int position) => PositionInFile(FromOriginal(position));

    /// <summary>The same range in the text as it is on disk, and its lines and columns.</summary>
    internal (TextRange Original, LinePosition Start, LinePosition End) Locate(TextRange range)
    {
        var (start, end) = _map is null ? (range.Start, range.End) : (_map.StartOf(range.Start), _map.EndOf(range));
        int first = LineIndexOf(start), last = first;
        // Mostly both are in one line.
        if (end < start || (first + 1 < _lineStarts.Length && end >= _lineStarts[first + 1]))
            last = LineIndexOf(end);
        int inFirst = start - _lineStarts[first], inLast = end - _lineStarts[last];
        return (
            TextRange.FromBounds(_originalLineStarts[first] + inFirst, _originalLineStarts[last] + inLast),
            new(first + 1, inFirst + 1), new(last + 1, inLast + 1));
    }

    /// <summary>
    /// Whether a range stands in the file as it stands here, character by character, with no markup
    /// within: what may be replaced there.
    /// </summary>
    internal bool IsVerbatim(TextRange range) => _map is null
        || (_map.StartOf(range.Start) is var start && _map.EndOf(range) - start == range.Length
            && string.CompareOrdinal(Text, range.Start, _fileText, start, range.Length) == 0);

    /// <summary>Whether a character is escaped with a backslash in Markdown, and so meant literally.</summary>
    internal bool IsEscaped(int position) => _map?.StartOf(position) is { } place and > 0 && _fileText[place - 1] == '\\';

    /// <summary>
    /// Positions inside a range whose place in the file does not simply follow that of the character before:
    /// beginnings of lines, and what stands behind markup.
    /// </summary>
    internal IEnumerable<int> Breaks(TextRange range) => _map is null ? TextMap.LineBreaks(Text, range) : _map.Breaks(Text, range);

    /// <summary>Whether the file has something inside the range that is not in this text: an image, a tag of HTML, a comment.</summary>
    internal bool LeavesOut(TextRange range)
    {
        if (_map is null)
            return false;
        foreach (var position in _map.Breaks(Text, range))
        {
            var start = _map.EndOf(new(position - 1, 1));
            var length = _map.StartOf(position) - start;
            if (length > 0
                && (_fileText.IndexOf('<', start, length) >= 0 || _fileText.IndexOf("![", start, length, StringComparison.Ordinal) >= 0))
                return true;
        }
        return false;
    }

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> Slice(TextRange range) => Text.AsSpan(range.Start, range.Length);

    private LinePosition PositionInFile(int position)
    {
        var index = LineIndexOf(position);
        return new(index + 1, position - _lineStarts[index] + 1);
    }

    private int ToOriginalInFile(int position)
    {
        var index = LineIndexOf(position);
        return _originalLineStarts[index] + position - _lineStarts[index];
    }

    private int FromOriginal(int position)
    {
        var index = IndexIn(_originalLineStarts, position);
        return index < 0 ? 0 : Math.Min(_lineStarts[index] + position - _originalLineStarts[index], Text.Length);
    }

    private int LineIndexOf(int position) => IndexIn(_lineStarts, position);

    private static int IndexIn(int[] starts, int position)
    {
        var index = Array.BinarySearch(starts, position);
        return index >= 0 ? index : ~index - 1;
    }
}
