namespace ContentSdk.Engine.Text;

/// <summary>
/// One content file: its text with line breaks made <c>\n</c> and a leading byte order mark taken off, and the way back to
/// the file as it stands on disk. Lines and columns are the same in both.
/// </summary>
public sealed class SourceDocument
{
    private readonly int[] _lineStarts;
    private readonly int[] _originalLineStarts;

    /// <summary>Reads the text of a file as it is on disk.</summary>
    /// <param name="logicalPath">Path relative to the project, with forward slashes: <c>seeds/news/article.txt</c>. Never absolute.</param>
    /// <param name="original">The decoded text, line breaks and byte order mark as they are.</param>
    /// <param name="encodingFault">What was wrong with the bytes, if anything.</param>
    /// <param name="faultPosition">Where in <paramref name="original"/> the fault begins, or -1 when who decoded the file cannot tell.</param>
    public SourceDocument(string logicalPath, string original, EncodingFault encodingFault = EncodingFault.None, int faultPosition = -1)
    {
        LogicalPath = logicalPath;
        EncodingFault = encodingFault;
        (Text, _lineStarts, _originalLineStarts) = LineBreaks.Normalise(original);
        FaultPosition = faultPosition < 0 ? -1 : FromOriginal(faultPosition);
    }

    /// <summary>Path relative to the project, with forward slashes.</summary>
    public string LogicalPath { get; }

    /// <summary>The text; every line break is <c>\n</c>, no leading byte order mark.</summary>
    public string Text { get; }

    /// <summary>What was wrong with the file's bytes.</summary>
    public EncodingFault EncodingFault { get; }

    /// <summary>Where in <see cref="Text"/> the fault of the bytes begins, or -1 when that is not known.</summary>
    public int FaultPosition { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Where a line begins.</summary>
    /// <param name="line">Line, from 1.</param>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>Line and column of a position in <see cref="Text"/>.</summary>
    public LinePosition PositionOf(int position)
    {
        var index = LineIndexOf(position);
        return new(index + 1, position - _lineStarts[index] + 1);
    }

    /// <summary>The same place in the text as it is on disk.</summary>
    public int ToOriginal(int position)
    {
        var index = LineIndexOf(position);
        return _originalLineStarts[index] + position - _lineStarts[index];
    }

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> Slice(TextRange range) => Text.AsSpan(range.Start, range.Length);

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
