using System.Buffers;
using System.Text;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web.Markdown;

// Lines of Markdown, with what block quotations and list items put before each, and a blank line between blocks.
internal sealed class MarkdownOutput(IBufferWriter<byte> output)
{
    // Deeper ones would make the text grow by the square of the nesting.
    private const int MostPrefixes = 32;

    private readonly List<string> _prefixes = [];
    private string? _marker;
    private bool _isBlank;
    private bool _isEmpty = true;

    /// <summary>Whether the next text comes first on its line.</summary>
    public bool IsLineStart { get; private set; } = true;

    /// <summary>Ends the line, and has a blank line before what follows.</summary>
    public void EndBlock()
    {
        EndLine();
        _isBlank = !_isEmpty && _marker is null;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        if (IsLineStart)
            return;
        output.Raw("\n"u8);
        IsLineStart = true;
    }

    /// <summary>Lets the next line follow without a blank line.</summary>
    public void JoinLines() => _isBlank = false;

    /// <summary>Puts something before each of the next lines, and something else before the first.</summary>
    public bool Push(string prefix, string? marker = null)
    {
        if (_prefixes.Count == MostPrefixes)
            return false;
        if (_marker is not null)
            Begin();
        _prefixes.Add(prefix);
        _marker = marker;
        return true;
    }

    public void Pop()
    {
        // An item without text.
        if (_marker is not null)
            Begin();
        EndLine();
        _prefixes.RemoveAt(_prefixes.Count - 1);
    }

    /// <summary>Writes text that is Markdown already.</summary>
    public void Write(string markdown)
    {
        if (markdown.Length == 0)
            return;
        if (IsLineStart)
            Begin();
        Span<byte> buffer = stackalloc byte[512];
        var rest = markdown.AsSpan();
        while (!rest.IsEmpty)
        {
            System.Text.Unicode.Utf8.FromUtf16(rest, buffer, out var read, out var written);
            output.Write(buffer[..written]);
            rest = rest[read..];
        }
    }

    /// <summary>Writes a line as it is, an empty one too.</summary>
    public void WriteLine(string line)
    {
        if (IsLineStart)
            Begin();
        Write(line);
        EndLine();
    }

    private void Begin()
    {
        if (_isBlank)
        {
            output.Write(Encoding.UTF8.GetBytes(string.Concat(_marker is null ? _prefixes : _prefixes.SkipLast(1)).TrimEnd(' ')));
            output.Raw("\n"u8);
        }
        for (var i = 0; i < _prefixes.Count; i++)
            output.Write(Encoding.UTF8.GetBytes(i == _prefixes.Count - 1 && _marker is not null ? _marker : _prefixes[i]));
        (_marker, _isBlank, _isEmpty, IsLineStart) = (null, false, false, false);
    }
}
