using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using ContentSdk.Engine.Layout;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits a block of the layout as literals that the compiler lays into the image.</summary>
internal static class BlockEmitter
{
    private const int NumbersInALine = 8;

    /// <summary>
    /// A property that gives the block. The texts can be read there; the numbers are eight bytes in one, since each
    /// literal costs the compiler its time.
    /// </summary>
    public static CodeWriter Block(this CodeWriter code, LayoutBlock block, string name = "Data") => code
        .Line($"protected override global::ContentSdk.Infrastructure.ContentBlock {name} => new(new ulong[]")
        .Line("{")
        .Verbatim(output => AppendNumbers(output, block.Numbers))
        .Line("},")
        .Verbatim(output => output.AppendUtf8(Encoding.UTF8.GetString(block.Texts.ToArray())).Append(");\n"));

    private static void AppendNumbers(StringBuilder output, ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at += sizeof(ulong))
        {
            if (at > 0)
                output.Append(at % (NumbersInALine * sizeof(ulong)) == 0 ? "\n" : " ");
            var number = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(at));
            output.Append("0x").Append(number.ToString("x", CultureInfo.InvariantCulture)).Append(',');
        }
        output.Append('\n');
    }
}
