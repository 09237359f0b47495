using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ContentSdk.Engine.Text;

/// <summary>SHA-256 of something: two are equal exactly where what they are of is.</summary>
public readonly record struct ContentKey(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Number of its bytes.</summary>
    public const int Size = 32;

    // One for each thread: making one costs more than hashing a short text.
    [ThreadStatic]
    private static SHA256? _hash;

    /// <summary>The key of a text.</summary>
    public static ContentKey Of(string text)
    {
        var bytes = new byte[text.Length * sizeof(char)];
        MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(bytes);
        return Of(bytes);
    }

    /// <summary>The key of bytes.</summary>
    public static ContentKey Of(byte[] bytes) => From((_hash ??= SHA256.Create()).ComputeHash(bytes));

    /// <summary>The key that was written as <see cref="CopyTo"/> does.</summary>
    public static ContentKey From(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(8)),
        BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(16)),
        BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(24)));

    /// <summary>Writes its bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(8), Second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(16), Third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.Slice(24), Fourth);
    }

    /// <summary>The key of 64 hexadecimal digits; null for any other text.</summary>
    public static ContentKey? Parse(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 2 * Size)
            return null;
        Span<ulong> parts = stackalloc ulong[4];
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[i] switch { >= '0' and <= '9' => digits[i] - '0', >= 'a' and <= 'f' => digits[i] - 'a' + 10, _ => -1 };
            if (value < 0)
                return null;
            parts[i / 16] = (parts[i / 16] << 4) | (uint)value;
        }
        return new(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>64 hexadecimal digits.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:x16}{1:x16}{2:x16}{3:x16}", First, Second, Third, Fourth);
}
