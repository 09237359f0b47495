using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>
/// The file that tells the compiler what the step saw of images: a line for each, after a line that nothing else begins with.
/// </summary>
public static class ImageList
{
    private const string Mark = "images\t1";

    /// <summary>The text of the list.</summary>
    /// <param name="images">The images, in the order of their paths.</param>
    public static string Write(IEnumerable<ImageFile> images)
    {
        var builder = new StringBuilder(Mark).Append('\n');
        foreach (var image in images)
            builder.Append(LineOf(image)).Append('\n');
        return builder.ToString();
    }

    /// <summary>The images of a list, in the order of their paths; null for a text that is none. Of a broken one what is sound.</summary>
    public static EquatableArray<ImageFile>? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != Mark)
            return null;
        var images = new SortedDictionary<string, ImageFile>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            if (OfLine(line.TrimEnd('\r')) is { } image)
                images[image.LogicalPath] = image;
        }
        return images.Values.ToEquatableArray();
    }

    /// <summary>An image as a line.</summary>
    public static string LineOf(ImageFile image) => string.Format(
        CultureInfo.InvariantCulture, "{0}\t{1}\t{2}\t{3}\t{4}\t{5}", image.Width, image.Height, image.MediaType, image.Length, image.Hash,
        image.LogicalPath);

    /// <summary>The image that a line says; null where it says none.</summary>
    public static ImageFile? OfLine(string line) =>
        line.Split('\t') is [var width, var height, var type, var length, var hash, { Length: > 0 } path]
        && Number(width) is { } wide and <= int.MaxValue && Number(height) is { } high and <= int.MaxValue && Number(length) is { } bytes
        && ContentKey.Parse(hash.AsSpan()) is not null
            ? new(path, type.Length == 0 ? null : type, (int)wide, (int)high, bytes, hash)
            : null;

    private static long? Number(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
