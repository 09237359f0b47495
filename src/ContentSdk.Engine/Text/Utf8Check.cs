namespace ContentSdk.Engine.Text;

/// <summary>Tells where bytes stop being UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).</summary>
internal static class Utf8Check
{
    /// <summary>How many bytes from the start are well-formed UTF-8.</summary>
    public static int ValidLength(byte[] bytes)
    {
        var position = 0;
        while (position < bytes.Length)
        {
            var length = bytes[position] < 0x80 ? 1 : SequenceLength(bytes, position);
            if (length == 0)
                return position;
            position += length;
        }
        return position;
    }

    private static int SequenceLength(byte[] bytes, int position)
    {
        int lead = bytes[position], length = lead switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        if (length == 0 || position + length > bytes.Length)
            return 0;
        int low = lead switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 }, high = lead switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (bytes[position + 1] < low || bytes[position + 1] > high)
            return 0;
        for (var i = 2; i < length; i++)
        {
            if ((bytes[position + i] & 0xC0) != 0x80)
                return 0;
        }
        return length;
    }
}
