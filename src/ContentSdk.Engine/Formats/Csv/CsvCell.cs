using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Csv;

/// <summary>A cell of a table as it is written.</summary>
/// <param name="Range">Where: quotation marks included, the spaces around it left out.</param>
/// <param name="IsQuoted">Whether it is in quotation marks.</param>
internal readonly record struct CsvCell(TextRange Range, bool IsQuoted)
{
    /// <summary>Whether nothing is written there. A pair of quotation marks is an empty text, and that is something.</summary>
    public bool IsEmpty => !IsQuoted && Range.IsEmpty;

    /// <summary>The text, without quotation marks around it.</summary>
    /// <param name="text">The file's text.</param>
    public string Value(string text)
    {
        if (!IsQuoted)
            return text.Substring(Range.Start, Range.Length);
        // The mark that ends it is missing where that is a fault.
        var isClosed = Range.Length > 1 && text[Range.End - 1] == CsvScanner.Mark;
        var inner = text.Substring(Range.Start + 1, Range.Length - (isClosed ? 2 : 1));
        return inner.IndexOf(CsvScanner.Mark) < 0 ? inner : WithoutDoubled(inner);
    }

    private static string WithoutDoubled(string text)
    {
        var single = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            single[length++] = text[i];
            if (text[i] == CsvScanner.Mark && i + 1 < text.Length && text[i + 1] == CsvScanner.Mark)
                i++;
        }
        return new(single, 0, length);
    }
}
