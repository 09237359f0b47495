using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Reads the codes that email, addresses and programs write for characters: =E2=80=99, %E2%80%99, \u2019.</summary>
internal static class CharacterCodes
{
    private const int MostBytes = 4;

    /// <summary>The code that begins at a position: its length and the character; null where there is none.</summary>
    public static (int Length, string Character)? Read(string text, TextRange block, int at) => text[at] switch
    {
        '=' or '%' => Bytes(text, block, at),
        '\\' => Escape(text, block, at),
        _ => null,
    };

    private static (int Length, string Character)? Bytes(string text, TextRange block, int at)
    {
        var bytes = new byte[MostBytes];
        var count = 0;
        while (count < MostBytes && at + (count * 3) + 2 < block.End
            && text[at + (count * 3)] == text[at] && Hex(text, at + (count * 3) + 1, 2) is { } value and >= 0x80)
        {
            if (count > 0 && value is >= 0xC0)
                break;
            bytes[count++] = (byte)value;
            if (count > 1 && count == Expected(bytes[0]))
                return (count * 3, Encoding.UTF8.GetString(bytes, 0, count));
        }
        // =E9 is a letter of Latin-1 within a word.
        return count == 1 && text[at] == '=' && at > block.Start + 1 && CharClass.IsLower(text[at - 1]) && CharClass.IsLetter(text[at - 2])
            && at + 3 < block.End && CharClass.IsLower(text[at + 3])
            ? (3, CodePage.Western.CharacterOf(bytes[0]).ToString())
            : null;
    }

    private static int Expected(byte lead) => lead switch
    {
        >= 0xC2 and <= 0xDF => 2,
        >= 0xE0 and <= 0xEF => 3,
        >= 0xF0 and <= 0xF4 => 4,
        _ => 0,
    };

    // \u2019 and \xe9; the path C:\x86 is none.
    private static (int Length, string Character)? Escape(string text, TextRange block, int at)
    {
        var digits = at + 1 >= block.End ? 0 : text[at + 1] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits == 0 || at + 2 + digits > block.End || Hex(text, at + 2, digits) is not { } value
            || value < 0x20 || value is >= 0xD800 and < 0xE000
            || (at > block.Start && text[at - 1] is ':' or '\\') || (digits == 2 && value < 0x80))
            return null;
        return (2 + digits, digits == 2 ? CodePage.Western.CharacterOf(value).ToString() : ((char)value).ToString());
    }

    private static int? Hex(string text, int start, int length)
    {
        var value = 0;
        for (var i = start; i < start + length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                _ => -1,
            };
            if (digit < 0)
                return null;
            value = (value << 4) | digit;
        }
        return value;
    }
}
