using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>Writes letters of other scripts in ASCII, from a table of our own.</summary>
internal static class Transliteration
{
    private static readonly Lazy<Dictionary<char, string>> Table = new(Load);

    /// <summary>The letter or digit in lower-case ASCII: empty where it is not written, null where the table does not know it.</summary>
    public static string? Of(char c)
    {
        var lower = CharClass.ToLower(c);
        if (lower < 0x80)
            return lower.ToString();
        if (CharClass.IsMark(c) || CharClass.IsFormat(c))
            return "";
        return Table.Value.TryGetValue(lower, out var text) ? text : null;
    }

    private static Dictionary<char, string> Load()
    {
        var table = new Dictionary<char, string>();
        foreach (var entry in LexiconFile.Read("transliteration"))
        {
            foreach (var letter in entry.Key)
                table[letter] = entry.Columns[1];
        }
        return table;
    }
}
