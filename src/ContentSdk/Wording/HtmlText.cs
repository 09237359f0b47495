namespace ContentSdk.Wording;

// Text as HTML.
internal static class HtmlText
{
    /// <summary>A text for the inside of an element.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A text for the value of an attribute, between double quotation marks.</summary>
    public static string EscapeValue(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>How many bytes of UTF-8 a text has for the inside of an element.</summary>
    public static int EscapedLength(ReadOnlySpan<char> text)
    {
        var length = System.Text.Encoding.UTF8.GetByteCount(text);
        foreach (var c in text)
            length += c switch { '&' => 4, '<' or '>' => 3, _ => 0 };
        return length;
    }
}
