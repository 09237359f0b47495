namespace ContentSdk.Web.Html;

// Reads HTML tag by tag as browsers do (the tokenizer of the HTML standard, 13.2.5), in linear time. Comments,
// and a tag that the text ends in, are left out. Text is as in the source, with its character references.
internal ref struct HtmlReader
{
    private ReadOnlySpan<byte> _rest;

    public HtmlReader(ReadOnlySpan<byte> html) => _rest = html;

    public HtmlToken Token { get; private set; }

    /// <summary>The text, or the name of the tag as it is written.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>What a start tag has after its name.</summary>
    public HtmlAttributes Attributes { get; private set; }

    public bool Read()
    {
        while (!_rest.IsEmpty)
        {
            var tag = _rest.IndexOf((byte)'<');
            if (tag != 0)
                return ReadText(tag < 0 ? _rest.Length : tag);
            if (_rest.Length == 1)
                return ReadText(1);
            if (char.IsAsciiLetter((char)_rest[1]))
                return ReadTag(HtmlToken.StartTag, 1);
            if (_rest[1] == '/' && _rest.Length > 2 && char.IsAsciiLetter((char)_rest[2]))
                return ReadTag(HtmlToken.EndTag, 2);
            if (_rest[1] is not ((byte)'!' or (byte)'?' or (byte)'/'))
                return ReadText(1);
            SkipComment();
        }
        return false;
    }

    /// <summary>Skips what an element holds that browsers do not read as HTML, up to its end tag.</summary>
    public void SkipRaw(ReadOnlySpan<byte> name)
    {
        for (; ; )
        {
            var end = _rest.IndexOf("</"u8);
            if (end < 0)
            {
                _rest = default;
                return;
            }
            _rest = _rest[(end + 2)..];
            if (Ascii.StartsWith(_rest, name) && (_rest.Length == name.Length || Ascii.EndsName(_rest[name.Length])))
            {
                var close = _rest.IndexOf((byte)'>');
                _rest = close < 0 ? default : _rest[(close + 1)..];
                return;
            }
        }
    }

    private bool ReadText(int length)
    {
        Token = HtmlToken.Text;
        Value = _rest[..length];
        Attributes = default;
        _rest = _rest[length..];
        return true;
    }

    private bool ReadTag(HtmlToken token, int start)
    {
        var tag = _rest[start..];
        var nameEnd = 0;
        while (nameEnd < tag.Length && !Ascii.EndsName(tag[nameEnd]))
            nameEnd++;
        var attributes = new HtmlAttributes(tag[nameEnd..]);
        var all = attributes;
        while (attributes.Read())
        {
        }
        if (attributes.IsUnclosed)
        {
            _rest = default;
            return false;
        }
        Token = token;
        Value = tag[..nameEnd];
        Attributes = all;
        _rest = attributes.Rest;
        return true;
    }

    private void SkipComment()
    {
        if (!_rest.StartsWith("<!--"u8))
        {
            Skip(_rest.IndexOf((byte)'>'), 1);
            return;
        }
        _rest = _rest[4..];
        if (_rest.StartsWith(">"u8) || _rest.StartsWith("->"u8))
        {
            Skip(_rest.IndexOf((byte)'>'), 1);
            return;
        }
        var end = _rest.IndexOf("-->"u8);
        var other = (end < 0 ? _rest : _rest[..end]).IndexOf("--!>"u8);
        Skip(other >= 0 ? other : end, other >= 0 ? 4 : 3);
    }

    private void Skip(int position, int length) => _rest = position < 0 ? default : _rest[(position + length)..];
}
