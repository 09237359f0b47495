using System.Buffers;
using System.Text;

namespace ContentSdk.AspNetCore;

public static partial class ContentHtml
{
    /// <summary>
    /// What a writer writes, as a string: <c>ContentHtml.ToText(output => ContentHtml.WriteTags(output, site, article))</c>.
    /// </summary>
    /// <param name="write">Writes UTF-8.</param>
    /// <returns>The text.</returns>
    public static string ToText(Action<IBufferWriter<byte>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
