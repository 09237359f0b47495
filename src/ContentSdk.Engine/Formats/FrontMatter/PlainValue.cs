using System.Text;
using ContentSdk.Engine.Formats.Markdown.Parsing;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Rules.RunningText.Characters;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// A value of front matter without markup: it is plain text, and readers would see stars and <c>&amp;amp;</c> as they are written.
/// </summary>
internal sealed class PlainValue
{
    /// <summary>A longer value is not a line of text, and looking for the ends of its marks would take quadratic time.</summary>
    private const int MostCharacters = 500;

    private readonly string _value;
    private readonly bool _hasHtml;
    private readonly StringBuilder _plain = new();

    private PlainValue(string value, bool hasHtml) => (_value, _hasHtml) = (value, hasHtml);

    /// <summary>The first markup in it; empty where there is none.</summary>
    public string Markup { get; private set; } = "";

    /// <summary>What is left of it.</summary>
    public string Text => _plain.ToString();

    /// <summary>Reads a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hasHtml">Whether HTML is looked for, besides Markdown.</param>
    public static PlainValue Of(string value, bool hasHtml)
    {
        var plain = new PlainValue(value, hasHtml);
        if (value.Length <= MostCharacters)
            plain.Read(0, value.Length);
        return plain;
    }

    private void Read(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var length = _value[i] switch
            {
                '&' when _hasHtml => ReadReference(i, end),
                '<' when _hasHtml => ReadTag(i, end),
                '*' or '_' or '~' => ReadEmphasis(i, end),
                '`' => ReadCode(i, end),
                '[' => ReadLink(i, i, end),
                '!' when i + 1 < end && _value[i + 1] == '[' => ReadLink(i, i + 1, end),
                _ => 0,
            };
            if (length == 0)
                _plain.Append(_value[i]);
            i += Math.Max(1, length);
        }
    }

    private int ReadReference(int start, int end)
    {
        if (CharacterReference.Read(_value, start, end) is not { } reference)
            return 0;
        Note(start, reference.Length);
        _plain.Append(reference.Character);
        return reference.Length;
    }

    private int ReadTag(int start, int end)
    {
        var length = HtmlTag.LengthAt(_value, start, end);
        if (length == 0)
            return 0;
        Note(start, length);
        var isApart = _plain.Length == 0 || _plain[_plain.Length - 1] == ' ' || start + length == end || _value[start + length] == ' ';
        if (!isApart && HtmlTagNames.Separates(_value.Substring(start, length)))
            _plain.Append(' ');
        return length;
    }

    private int ReadEmphasis(int start, int end)
    {
        var inner = start;
        while (inner < end && _value[inner] == _value[start])
            inner++;
        var marks = inner - start;
        if (marks > 3 || (_value[start] == '~' && marks != 2))
            return 0;
        if ((start > 0 && CharClass.IsWordPart(_value[start - 1])) || inner == end || CharClass.IsSpace(_value[inner]))
            return 0;
        var close = _value.IndexOf(_value.Substring(start, marks), inner, end - inner, StringComparison.Ordinal);
        if (close < 0 || CharClass.IsSpace(_value[close - 1]) || (close + marks < end && GoesOn(_value[close + marks], _value[start])))
            return 0;
        return Take(start, inner, close, close + marks);
    }

    private static bool GoesOn(char next, char mark) => next == mark || CharClass.IsWordPart(next);

    private int ReadCode(int start, int end)
    {
        var close = start + 1 < end ? _value.IndexOf('`', start + 1, end - start - 1) : -1;
        return close <= start + 1 ? 0 : Take(start, start + 1, close, close + 1);
    }

    private int ReadLink(int start, int open, int end)
    {
        var close = _value.IndexOf("](", open, end - open, StringComparison.Ordinal);
        var last = close < 0 ? -1 : _value.IndexOf(')', close, end - close);
        return last < 0 || _value.IndexOf('[', open + 1, close - open - 1) >= 0 ? 0 : Take(start, open + 1, close, last + 1);
    }

    private int Take(int start, int inner, int innerEnd, int end)
    {
        Note(start, end - start);
        Read(inner, innerEnd);
        return end - start;
    }

    private void Note(int start, int length)
    {
        if (Markup.Length == 0)
            Markup = _value.Substring(start, length);
    }
}
