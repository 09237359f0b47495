using System.Globalization;
using System.Xml;

namespace ContentSdk.Step.Images;

/// <summary>
/// SVG: https://www.w3.org/TR/SVG2/ (5.1.2, the root; 8.9, its size), with the units of https://www.w3.org/TR/css-values-4/ (6.2). A side
/// that is not given in units follows from the other one and the view box, or is that of the view box.
/// </summary>
internal static class SvgHead
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // What comes before the root: comments and licenses.
    private const int MostCharacters = 256 * 1024;

    // No entity, nothing from elsewhere.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Whether bytes may begin a document of XML: with its first bracket, or the mark of an encoding.</summary>
    public static bool MayBe(ReadOnlySpan<byte> start) =>
        start is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
        || start.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];

    public static ImageHead? Read(Stream stream)
    {
        stream.Position = 0;
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" && reader.NamespaceURI == Namespace
                ? new("image/svg+xml", SizeOf(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox")))
                : null;
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException or NotSupportedException)
        {
            // Not XML, or in an encoding that does not exist.
            return null;
        }
    }

    private static ImageSize? SizeOf(string? width, string? height, string? viewBox)
    {
        var box = BoxOf(viewBox);
        return (LengthOf(width), LengthOf(height)) switch
        {
            ({ } wide, { } high) => Rounded(wide, high),
            ({ } wide, null) => box is { } view ? Rounded(wide, wide * view.Height / view.Width) : null,
            (null, { } high) => box is { } view ? Rounded(high * view.Width / view.Height, high) : null,
            _ => box is { } view ? Rounded(view.Width, view.Height) : null,
        };
    }

    private static ImageSize? Rounded(double width, double height) =>
        width is >= 0.5 and <= ImageSize.Most && height is >= 0.5 and <= ImageSize.Most
            ? ImageSize.Of((long)(width + 0.5), (long)(height + 0.5))
            : null;

    private static (double Width, double Height)? BoxOf(string? viewBox) =>
        viewBox?.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height]
        && NumberOf(width) is > 0 and var wide && NumberOf(height) is > 0 and var high
            ? (wide, high)
            : null;

    // In pixels; null for what depends on the page: percentages, font sizes.
    private static double? LengthOf(string? written)
    {
        var text = written?.Trim() ?? "";
        foreach (var (unit, pixels) in Units)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) && NumberOf(text[..^unit.Length]) is { } number)
                return number * pixels;
        }
        return null;
    }

    // Which of these a text ends in is told by what is left of it: the last one takes a number alone.
    private static readonly (string Unit, double Pixels)[] Units =
        [("px", 1), ("pt", 96 / 72d), ("pc", 16), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4), ("q", 96 / 101.6), ("", 1)];

    private static double? NumberOf(string text) => double.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
        out var number) && double.IsFinite(number) ? number : null;
}
