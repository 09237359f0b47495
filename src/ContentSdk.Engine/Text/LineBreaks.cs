using System.Text;

namespace ContentSdk.Engine.Text;

/// <summary>Makes every line break <c>\n</c> and remembers where the lines began.</summary>
internal static class LineBreaks
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>The text with <c>\r\n</c> and <c>\r</c> made <c>\n</c>, and the line starts in it and in the original.</summary>
    public static (string Text, int[] LineStarts, int[] OriginalLineStarts) Normalise(string original)
    {
        var position = original.Length > 0 && original[0] == ByteOrderMark ? 1 : 0;
        if (position == 0 && original.IndexOf('\r') < 0)
        {
            var lines = LineStarts(original);
            return (original, lines, lines);
        }
        var builder = new StringBuilder(original.Length);
        List<int> starts = [0], originals = [position];
        while (true)
        {
            var next = original.IndexOfAny(Breaks, position);
            if (next < 0)
                break;
            builder.Append(original, position, next - position).Append('\n');
            position = next + (original[next] == '\r' && next + 1 < original.Length && original[next + 1] == '\n' ? 2 : 1);
            starts.Add(builder.Length);
            originals.Add(position);
        }
        builder.Append(original, position, original.Length - position);
        return (builder.ToString(), starts.ToArray(), originals.ToArray());
    }

    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (var next = text.IndexOf('\n'); next >= 0; next = text.IndexOf('\n', next + 1))
            starts.Add(next + 1);
        return starts.ToArray();
    }
}
