using System.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>Writes indented lines of C#, ended by <c>\n</c>.</summary>
internal sealed class CodeWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder _output = new();
    private int _depth;

    /// <summary>How much has been written; <see cref="CutBack"/> takes back what follows.</summary>
    public (int Length, int Depth) Mark => (_output.Length, _depth);

    /// <summary>Writes a line.</summary>
    public CodeWriter Line(string text)
    {
        for (var i = 0; i < _depth; i++)
            _output.Append(Indentation);
        _output.Append(text).Append('\n');
        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Line()
    {
        _output.Append('\n');
        return this;
    }

    /// <summary>Writes several lines.</summary>
    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            _ = line.Length == 0 ? Line() : Line(line);
        return this;
    }

    /// <summary>Writes text as it is, at the beginning of a line; a literal over several lines has its own margin.</summary>
    public CodeWriter Verbatim(Action<StringBuilder> write)
    {
        write(_output);
        return this;
    }

    /// <summary>Opens a block in braces.</summary>
    public CodeWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public CodeWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>Takes back what was written after a mark.</summary>
    public void CutBack((int Length, int Depth) mark) => (_output.Length, _depth) = mark;

    /// <inheritdoc/>
    public override string ToString() => _output.ToString();
}
