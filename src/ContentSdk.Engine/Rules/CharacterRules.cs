using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Characters that do not belong into an article.</summary>
internal static class CharacterRules
{
    public static readonly Rule Replacement = new(
        "CSDK1006", "Character was lost",
        "Here stands U+FFFD, the mark for a character that was lost when the text was converted{0}. Write the character that belongs here.",
        RuleSeverity.Warning, IsBlocking: false);

    public static readonly Rule Control = new(
        "CSDK1007", "Control character in text",
        "{0} is no character of a text{1}. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public static readonly Rule Bidirectional = new(
        "CSDK1008", "Invisible control of text direction",
        "{0} changes the order in which the text behind it is shown, so that a reader sees something else than what stands in the file{1}. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public static readonly Rule InnerByteOrderMark = new(
        "CSDK1009", "Byte order mark inside the text",
        "Here, inside the text, stands a byte order mark (U+FEFF), as files leave it that were joined{0}. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Places of one kind in one file that are reported each; the last of them speaks for the rest.</summary>
    public const int MostPlaces = 100;

    public static IReadOnlyList<Rule> All { get; } = [Replacement, Control, Bidirectional, InnerByteOrderMark];

    /// <summary>Reports lost characters; not of use where the whole file was decoded wrongly.</summary>
    public static void CheckReplacement(SourceDocument document, ICollection<Finding> findings)
    {
        if (document.Text.IndexOf('\uFFFD') >= 0)
            Report(document, Replacement, static c => c == '\uFFFD', findings);
    }

    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
        // Nearly every file is sound: one look finds that out.
        if (IsSound(document.Text))
            return;
        Report(document, Control, IsStrayControl, findings);
        Report(document, Bidirectional, IsBidirectional, findings);
        Report(document, InnerByteOrderMark, static c => c == '\uFEFF', findings);
    }

    private static bool IsSound(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not '\n') or >= '\u007F' && (c == '\uFEFF' || IsStrayControl(c) || IsBidirectional(c)))
                return false;
        }
        return true;
    }

    private static bool IsStrayControl(char c) => c is not ('\0' or '\t') && CharClass.IsControl(c);

    private static bool IsBidirectional(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static void Report(SourceDocument document, Rule rule, Func<char, bool> isWrong, ICollection<Finding> findings)
    {
        var places = new List<TextRange>();
        for (var i = 0; i < document.Text.Length; i++)
        {
            if (!isWrong(document.Text[i]))
                continue;
            var start = i;
            while (i + 1 < document.Text.Length && document.Text[i + 1] == document.Text[start])
                i++;
            places.Add(TextRange.FromBounds(start, i + 1));
        }
        for (var i = 0; i < places.Count && i < MostPlaces; i++)
        {
            var rest = i == MostPlaces - 1 && places.Count > MostPlaces
                ? $" (and at {(places.Count - MostPlaces).ToString(CultureInfo.InvariantCulture)} more places in this file)"
                : "";
            var name = "U+" + ((int)document.Text[places[i].Start]).ToString("X4", CultureInfo.InvariantCulture);
            findings.Add(rule == Replacement || rule == InnerByteOrderMark
                ? Finding.At(document, places[i], rule.Id, rest) with { Fix = Removal(document, rule, places, i) }
                : Finding.At(document, places[i], rule.Id, name, rest));
        }
    }

    /// <summary>
    /// Takes a byte order mark out; the last finding of a file mends for the rest, too. Other characters stay: a control
    /// character may be what is left of an apostrophe or a dash, a control of direction may be needed.
    /// </summary>
    private static EquatableArray<TextEdit> Removal(SourceDocument document, Rule rule, List<TextRange> places, int index)
    {
        if (rule != InnerByteOrderMark)
            return default;
        var mended = index == MostPlaces - 1 ? places.Skip(index) : [places[index]];
        return mended.Select(place => new TextEdit(document.Locate(place).Original, "")).ToEquatableArray();
    }
}
