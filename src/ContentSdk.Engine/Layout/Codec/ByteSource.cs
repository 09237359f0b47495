using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>
/// Reads what <see cref="ByteSink"/> wrote. Of anything else it gives zeros and empty texts, and says so: it never
/// throws, and never allocates more than the bytes can hold.
/// </summary>
internal sealed class ByteSource(byte[] bytes)
{
    private readonly List<string> _texts = [];
    private int _position;

    /// <summary>Number of the bytes that were read.</summary>
    public int Position => _position;

    /// <summary>Whether something was read that nobody wrote.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Says that what was read cannot be right.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>Whether everything was read, and nothing else.</summary>
    public bool IsAtEnd => !HasFailed && _position == bytes.Length;

    public bool Flag() => Number() != 0;

    public int Number()
    {
        var value = 0u;
        for (var shift = 0; shift < 35 && _position < bytes.Length; shift += 7)
        {
            var next = bytes[_position++];
            value |= (next & 0x7Fu) << shift;
            if (next < 0x80)
                return unchecked((int)value);
        }
        HasFailed = true;
        _position = bytes.Length;
        return 0;
    }

    /// <summary>A number of elements, each of at least a byte.</summary>
    public int Count()
    {
        var count = Number();
        if (count >= 0 && count <= bytes.Length - _position)
            return count;
        HasFailed = true;
        return 0;
    }

    /// <summary>An enumeration's value from 0 to <paramref name="last"/>.</summary>
    public int Value(int last)
    {
        var value = Number();
        if (value >= 0 && value <= last)
            return value;
        HasFailed = true;
        return 0;
    }

    public string Text() => OptionalText() ?? Failed("");

    public string? OptionalText()
    {
        var number = Number();
        if (number == 0)
            return null;
        if (number == 1)
            return NewText();
        return number - 2 >= 0 && number - 2 < _texts.Count ? _texts[number - 2] : Failed("");
    }

    public byte[] Bytes()
    {
        var count = Count();
        var result = bytes.AsSpan(_position, count).ToArray();
        _position += count;
        return result;
    }

    public ContentKey Key()
    {
        if (bytes.Length - _position < ContentKey.Size)
            return Failed(default(ContentKey));
        _position += ContentKey.Size;
        return ContentKey.From(bytes.AsSpan(_position - ContentKey.Size));
    }

    /// <summary>A list, each of its elements read by the function.</summary>
    public EquatableArray<T> List<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var count = Count();
        if (count == 0)
            return default;
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read();
        return new(items);
    }

    private string NewText()
    {
        var isWide = Flag();
        var count = Count();
        string text;
        if (isWide)
        {
            var letters = new char[count / 2];
            for (var i = 0; i < letters.Length; i++)
                letters[i] = (char)(bytes[_position + (2 * i)] | (bytes[_position + (2 * i) + 1] << 8));
            text = new(letters);
        }
        else
        {
            text = System.Text.Encoding.UTF8.GetString(bytes, _position, count);
        }
        _position += count;
        _texts.Add(text);
        return text;
    }

    private T Failed<T>(T value)
    {
        HasFailed = true;
        return value;
    }
}
