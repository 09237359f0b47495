using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Text that was UTF-8, was read as Windows-1252, and saved again: â€™ for ’, Ã© for é.</summary>
internal static class MojibakeRule
{
    public static readonly Rule Mojibake = new(
        "CSDK1010", "Text was converted wrongly",
        "'{0}' looks like '{1}' in UTF-8 that was read as Windows-1252 and saved again. Write '{1}', or convert the file from its source once more.",
        RuleSeverity.Warning, IsBlocking: false);

    private const int MostPlaces = CharacterRules.MostPlaces;

    // What Windows-1252 shows for the bytes 0x80 to 0x9F.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
        var text = document.Text;
        var places = 0;
        for (var i = 0; i + 1 < text.Length && places < MostPlaces; i++)
        {
            if (text[i] is not ('Â' or 'Ã' or 'Ä' or 'Å' or 'â') || Decode(text, i, isProven: places > 0) is not { } decoded)
                continue;
            places++;
            findings.Add(Finding.At(document, new(i, decoded.Length), Mojibake.Id, text.Substring(i, decoded.Length), decoded.Character.ToString()));
            i += decoded.Length - 1;
        }
    }

    private static (char Character, int Length)? Decode(string text, int position, bool isProven)
    {
        int lead = text[position], second = ByteOf(text[position + 1]);
        if (second < 0)
            return null;
        if (lead == 'â')
        {
            var third = position + 2 < text.Length ? ByteOf(text[position + 2]) : -1;
            // General punctuation only: quotation marks, dashes, ellipsis, bullets, the euro sign is â‚¬.
            return third < 0 || second is not (0x80 or 0x82) ? null : ((char)(((lead & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F)), 3);
        }
        // Words in capitals end so before a closing mark, a dash or dots (GÂ”, HÅ…): that proves nothing by itself.
        if (!isProven && CharClass.IsPunctuation(text[position + 1]))
            return null;
        return ((char)(((lead & 0x1F) << 6) | (second & 0x3F)), 2);
    }

    private static int ByteOf(char c) => c is >= '\u00A0' and <= '\u00BF' ? c : HighControls.IndexOf(c) is var index and >= 0 ? 0x80 + index : -1;
}
