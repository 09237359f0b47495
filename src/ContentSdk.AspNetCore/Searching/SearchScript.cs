using System.Buffers;

namespace ContentSdk.AspNetCore.Searching;

// The script for hosts that serve files alone.
internal static class SearchScript
{
    public static void Write(IBufferWriter<byte> output)
    {
        using var stream = typeof(SearchScript).Assembly.GetManifestResourceStream("search.js")!;
        var span = output.GetSpan((int)stream.Length);
        stream.ReadExactly(span[..(int)stream.Length]);
        output.Advance((int)stream.Length);
    }
}
