namespace ContentSdk.Layout;

/// <summary>
/// Numbers that may lie anywhere, lowest byte first. The same is in BinaryPrimitives, but the first title of a program
/// would wait for the assembly around it to be loaded; the JIT makes the same instructions of both.
/// </summary>
internal static class LittleEndian
{
    public static int UInt16(ReadOnlySpan<byte> bytes, int at) => bytes[at] | (bytes[at + 1] << 8);

    public static int Int32(ReadOnlySpan<byte> bytes, int at) =>
        bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
