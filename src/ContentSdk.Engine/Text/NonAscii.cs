using System.Runtime.InteropServices;

namespace ContentSdk.Engine.Text;

/// <summary>Finds characters that are not ASCII, four at a time: most texts have few of them.</summary>
internal static class NonAscii
{
    private const ulong Others = 0xFF80_FF80_FF80_FF80;

    /// <summary>Position of the first of them between two positions; the second where there is none.</summary>
    public static int Next(string text, int start, int end)
    {
        if (start >= end)
            return end;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text.AsSpan(start, end - start)))
        {
            if ((four & Others) != 0)
                break;
            start += 4;
        }
        while (start < end && text[start] < 0x80)
            start++;
        return start;
    }
}
