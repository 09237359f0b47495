using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats;

/// <summary>
/// Puts together the running text of a file where it is not the file itself, and keeps account of
/// where each character stands in the file.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class RunningTextBuilder(SourceDocument file)
{
    /// <summary>
    /// More markup does not stand between two characters of one stretch; looking
    /// further would take time with its square.
    /// </summary>
    private const int LongestMarkup = 200;

    private const string Masks = "qxzjk";

    private readonly StringBuilder _text = new(), _shown = new();
    private readonly TextMap _map = new();
    private int _codes;

    /// <summary>Where the next character will stand.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing stands before the next character but a blank or the beginning of a block.</summary>
    public bool EndsInBlank => _text.Length == 0 || _text[_text.Length - 1] is ' ' or '\n';

    /// <summary>The document that came of it.</summary>
    public SourceDocument ToDocument() => file.WithoutMarkup(_text.ToString(), _shown.ToString(), _map);

    /// <summary>What was appended from a position on.</summary>
    public string ShownFrom(int start) => _shown.ToString(start, _shown.Length - start);

    /// <summary>Sets the next block apart.</summary>
    public void BeginBlock()
    {
        if (_text.Length == 0)
            return;
        _text.Append("\n\n");
        _shown.Append("\n\n");
    }

    /// <summary>Takes back what was appended from a position on; nothing of it may be mapped.</summary>
    public void CutBack(int length) => _text.Length = _shown.Length = length;

    /// <summary>Appends what stands in the file, as it is.</summary>
    public void AppendVerbatim(TextRange source)
    {
        _map.Add(_text.Length, source.Length, source);
        _text.Append(file.Text, source.Start, source.Length);
        _shown.Append(file.Text, source.Start, source.Length);
    }

    /// <summary>Appends what stands for a stretch of the file as a whole: a character reference, a line break.</summary>
    public void AppendFor(TextRange source, string text)
    {
        if (text.Length == 0)
            return;
        _map.Add(_text.Length, text.Length, source);
        _text.Append(text);
        _shown.Append(text);
    }

    /// <summary>
    /// Appends what is left of a stretch of the file when markup is taken out of it. Each character is looked for behind the one before it:
    /// so no account of the parser's own has to be trusted to the letter. One that stands there as an escape is where that begins.
    /// </summary>
    /// <param name="source">The stretch; may hold markup before, within and behind.</param>
    /// <param name="content">What is left, in order.</param>
    /// <param name="isCode">Whether it is code: shown, but masked where it is read.</param>
    public void AppendFrom(TextRange source, string content, bool isCode = false)
    {
        var at = source.Start;
        for (var i = 0; i < content.Length;)
        {
            var found = at < source.End ? Find(content[i], at, Math.Min(source.End, at + LongestMarkup)) : -1;
            if (found < 0)
            {
                _map.Add(_text.Length + i++, 1, new(Math.Min(at, source.End), 0));
                continue;
            }
            var length = 1;
            while (i + length < content.Length && found + length < source.End && Same(content[i + length], file.Text[found + length]))
                length++;
            _map.Add(_text.Length + i, length, new(found, length));
            (i, at) = (i + length, found + length);
        }
        _shown.Append(content);
        // One word that no language has, and another one than the code before it.
        if (isCode)
            _text.Append(Masks[_codes++ % Masks.Length], content.Length);
        else
            _text.Append(content);
    }

    private int Find(char c, int start, int end) => Same(c, file.Text[start]) ? start : file.Text.IndexOf(c, start, end - start);

    // Within code a line break is read as a blank, and everywhere a NUL as a character that was lost.
    private static bool Same(char content, char source) =>
        content == source || (content == ' ' && source == '\n') || (content == '\uFFFD' && source == '\0');
}
