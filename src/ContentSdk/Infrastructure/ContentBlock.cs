using System.Runtime.InteropServices;

namespace ContentSdk.Infrastructure;

/// <summary>
/// Content where it lies in the assembly: numbers that point into texts, in the layout of
/// <c>src/Layout</c>. Called by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ContentBlock
{
    internal readonly ReadOnlySpan<byte> Numbers;
    internal readonly ReadOnlySpan<byte> Texts;

    /// <summary>A block of literals.</summary>
    /// <param name="numbers">The numbers, eight bytes in one.</param>
    /// <param name="texts">The texts in UTF-8.</param>
    [CLSCompliant(false)]
    public ContentBlock(ReadOnlySpan<ulong> numbers, ReadOnlySpan<byte> texts)
        : this(MemoryMarshal.AsBytes(numbers), texts)
    {
        // The layout is little-endian, and so the compiler writes numbers of eight bytes; the runtime turns them
        // around where that is not its own order.
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("ContentSdk reads content on little-endian machines only.");
    }

    internal ContentBlock(ReadOnlySpan<byte> numbers, ReadOnlySpan<byte> texts)
    {
        Numbers = numbers;
        Texts = texts;
    }
}
