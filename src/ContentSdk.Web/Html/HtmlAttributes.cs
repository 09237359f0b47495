namespace ContentSdk.Web.Html;

// The attributes of a tag, one after the other.
internal ref struct HtmlAttributes
{
    public HtmlAttributes(ReadOnlySpan<byte> rest) => Rest = rest;

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value as in the source, with its character references and without quotation marks.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>What comes after the attributes read so far; after the last one, what comes after the tag.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; }

    /// <summary>Whether the text ended before the tag did.</summary>
    public bool IsUnclosed { get; private set; }

    public bool Read()
    {
        var at = 0;
        while (at < Rest.Length && (Ascii.IsSpace(Rest[at]) || Rest[at] == '/'))
            at++;
        if (at == Rest.Length)
            return End(at, isUnclosed: true);
        if (Rest[at] == '>')
            return End(at + 1, isUnclosed: false);
        var start = at++;
        // An equals sign that comes first is a part of the name.
        while (at < Rest.Length && !Ascii.EndsName(Rest[at]) && Rest[at] != '=')
            at++;
        Name = Rest[start..at];
        var after = at;
        while (after < Rest.Length && Ascii.IsSpace(Rest[after]))
            after++;
        Value = default;
        if (after < Rest.Length && Rest[after] == '=')
            return ReadValue(after + 1);
        Rest = Rest[at..];
        return true;
    }

    private bool ReadValue(int at)
    {
        while (at < Rest.Length && Ascii.IsSpace(Rest[at]))
            at++;
        if (at == Rest.Length)
            return End(at, isUnclosed: true);
        var quote = Rest[at];
        if (quote is (byte)'"' or (byte)'\'')
        {
            var length = Rest[(at + 1)..].IndexOf(quote);
            if (length < 0)
                return End(Rest.Length, isUnclosed: true);
            Value = Rest.Slice(at + 1, length);
            Rest = Rest[(at + length + 2)..];
            return true;
        }
        var start = at;
        while (at < Rest.Length && !Ascii.IsSpace(Rest[at]) && Rest[at] != '>')
            at++;
        Value = Rest[start..at];
        Rest = Rest[at..];
        return true;
    }

    private bool End(int at, bool isUnclosed)
    {
        Rest = Rest[at..];
        IsUnclosed = isUnclosed;
        return false;
    }
}
