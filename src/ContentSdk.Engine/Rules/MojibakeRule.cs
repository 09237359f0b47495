using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Text that was UTF-8, was read as Windows-1252, and saved again: â€™ for ’, Ã© for é.</summary>
internal static class MojibakeRule
{
    public static readonly Rule Mojibake = new(
        "CSDK1010", "Garbled character",
        "'{0}' is '{1}' in UTF-8 that was read as Windows-1252 and saved again. Write '{1}', or convert the file again from its source.",
        RuleSeverity.Warning, IsBlocking: false);

    internal static readonly RuleMessage OtherEncoding = Mojibake.Also(
        "otherEncoding",
        "'{0}' is '{1}' in UTF-8 that was read as {2} and saved again. Convert the file again from its source.");

    private const int MostPlaces = CharacterRules.MostPlaces;

    // What is shown for the first byte of a character.
    private static readonly char[] Leads = ['Â', 'Ã', 'Ä', 'Å', 'â'];

    // What Windows-1252 shows for the bytes 0x80 to 0x9F.
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
        var text = document.Text;
        var places = 0;
        Finding? last = null;
        var rest = new List<TextEdit>();
        for (var i = text.IndexOfAny(Leads); i >= 0 && i + 1 < text.Length; i = text.IndexOfAny(Leads, i + 1))
        {
            if (Decode(text, i, isProven: places > 0) is not { } decoded)
                continue;
            var range = new TextRange(i, decoded.Length);
            var edits = IsCertain(text, range, decoded.Character)
                ? [new(document.Locate(range).Original, decoded.Character.ToString())]
                : Array.Empty<TextEdit>();
            if (++places < MostPlaces)
                findings.Add(At(document, range, decoded.Character) with { Fix = new(edits) });
            else
                last ??= At(document, range, decoded.Character);
            // The last one that is reported fixes those that are not.
            if (places >= MostPlaces)
                rest.AddRange(edits);
            i += decoded.Length - 1;
        }
        if (last is not null)
            findings.Add(last with { Fix = rest.ToEquatableArray() });
        if (places == 0 && MisreadUtf8.Find(text) is { } misread)
            findings.Add(Finding.At(document, misread.Range, OtherEncoding, Shown(text, misread.Range), misread.Meant, misread.Page.Name));
    }

    /// <summary>Whether a control character is the second or third byte of a character that was read as Latin-1.</summary>
    public static bool IsPart(string text, int position) => text[position] is >= '\u0080' and <= '\u009F' && position > 0
        && (Decode(text, position - 1, isProven: true) is not null
            || (position > 1 && text[position - 2] == 'â' && Decode(text, position - 2, isProven: true) is not null));

    private static Finding At(SourceDocument document, TextRange range, char character) =>
        Finding.At(document, range, Mojibake.Id, Shown(document.Text, range), character.ToString());

    // A message shows no control characters.
    private static string Shown(string text, TextRange range) =>
        string.Concat(text.AsSpan(range.Start, range.Length).ToArray().Select(static c => c is >= '\u0080' and <= '\u009F' ? '\uFFFD' : c));

    /// <summary>
    /// Whether nothing else can have been meant: a visible mark for three characters that no language writes in a row, or a letter for
    /// two of which the second is no letter and no mark of punctuation. What would look converted wrongly again is left to a person.
    /// </summary>
    private static bool IsCertain(string text, TextRange range, char character)
    {
        if (range.Length == 3)
            return character == '€' || CharClass.IsPunctuation(character);
        var second = text[range.Start + 1];
        return CharClass.IsLetter(character) && !CharClass.IsPunctuation(second) && !CharClass.IsLetter(second)
            && !(character == 'â' && range.End < text.Length && text[range.End] is '€' or '‚');
    }

    private static (char Character, int Length)? Decode(string text, int position, bool isProven)
    {
        if (position + 1 >= text.Length || Array.IndexOf(Leads, text[position]) < 0)
            return null;
        int lead = text[position], second = ByteOf(text[position + 1]);
        if (second < 0)
            return null;
        if (lead == 'â')
        {
            var third = position + 2 < text.Length ? ByteOf(text[position + 2]) : -1;
            // General punctuation only: quotation marks, dashes, ellipsis, bullets, the euro sign is â‚¬.
            return third < 0 || second is not (0x80 or 0x82)
                ? null
                : ((char)(((lead & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F)), 3);
        }
        // Words in capitals end so before a closing mark, a dash or dots (GÂ”, HÅ…): that proves nothing by itself.
        if (!isProven && CharClass.IsPunctuation(text[position + 1]))
            return null;
        return ((char)(((lead & 0x1F) << 6) | (second & 0x3F)), 2);
    }

    private static int ByteOf(char c) =>
        c is >= '\u0080' and <= '\u00BF' ? c : HighControls.IndexOf(c) is var index and >= 0 ? 0x80 + index : -1;
}
