using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>
/// Bytes that <see cref="ByteSource"/> reads back: small numbers take one byte, and a
/// text that occurs again takes a number.
/// </summary>
internal sealed class ByteSink
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[512];
    private int _length;

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>Any number; the small ones from 0 are the short ones.</summary>
    public void Number(int value)
    {
        Reserve(5);
        var rest = unchecked((uint)value);
        for (; rest >= 0x80; rest >>= 7)
            _bytes[_length++] = (byte)(rest | 0x80);
        _bytes[_length++] = (byte)rest;
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(text, out var known))
        {
            Number(known + 2);
        }
        else
        {
            _texts.Add(text, _texts.Count);
            Number(1);
            NewText(text);
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Key(ContentKey key)
    {
        Reserve(ContentKey.Size);
        key.CopyTo(_bytes.AsSpan(_length));
        _length += ContentKey.Size;
    }

    /// <summary>A list, each of its elements written by the function.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    // UTF-8 has no way to write half a surrogate pair, which an escape in YAML can make: such texts are written as they are in memory.
    private void NewText(string text)
    {
        var isWide = text.Any(char.IsSurrogate);
        Number(isWide ? 1 : 0);
        if (!isWide)
        {
            Bytes(System.Text.Encoding.UTF8.GetBytes(text));
            return;
        }
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
            (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)text[i], (byte)(text[i] >> 8));
        Bytes(bytes);
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
