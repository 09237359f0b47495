using System.Buffers.Binary;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>Reads a GUID: 32 hexadecimal digits in five groups.</summary>
internal static class GuidForm
{
    private const int Length = 36;

    /// <summary>The GUID; null when the text is not one.</summary>
    public static ScalarValue? Read(string text)
    {
        if (text.Length != Length || !Guid.TryParseExact(text, "D", out var guid))
            return null;
        var bytes = guid.ToByteArray();
        return new(CellKind.Guid, BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8)));
    }
}
