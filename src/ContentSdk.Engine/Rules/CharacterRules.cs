using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Characters that do not belong in an article.</summary>
internal static class CharacterRules
{
    public static readonly Rule Replacement = new(
        "CSDK1006", "Lost character",
        "The text contains U+FFFD, which marks a character that was lost in conversion. Write the character that belongs here.",
        RuleSeverity.Warning, IsBlocking: false);

    public static readonly Rule Control = new(
        "CSDK1007", "Control character",
        "The text contains the control character {0}. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public static readonly Rule Bidirectional = new(
        "CSDK1008", "Bidirectional control character",
        "The bidirectional control character {0} reorders the text after it, so readers do not see what the file says. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public static readonly Rule InnerByteOrderMark = new(
        "CSDK1009", "Byte order mark inside the text",
        "The text contains a byte order mark (U+FEFF), a leftover of joined files. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage FurtherReplacements = Replacement.Also(
        "more",
        "The text contains U+FFFD, which marks a character that was lost in conversion, "
        + "here and in {0} more places that are not listed. Write the characters that belong there.");

    private static readonly RuleMessage FurtherControls = Control.Also(
        "more",
        "The text contains the control character {0} here, and control characters in {1} more places that are not listed. Remove them.");

    private static readonly RuleMessage FurtherBidirectionals = Bidirectional.Also(
        "more",
        "The bidirectional control character {0} reorders the text after it; there are more in {1} places that are not listed. "
        + "Remove them.");

    private static readonly RuleMessage FurtherByteOrderMarks = InnerByteOrderMark.Also(
        "more", "The text contains a byte order mark (U+FEFF) here and in {0} more places that are not listed. Remove them.");

    /// <summary>Places of one kind in one file that are reported each; the last of them counts the rest.</summary>
    public const int MostPlaces = 100;

    public static IReadOnlyList<Rule> All { get; } = [Replacement, Control, Bidirectional, InnerByteOrderMark];

    /// <summary>Reports lost characters; not of use where the whole file was decoded wrongly.</summary>
    public static void CheckReplacement(SourceDocument document, ICollection<Finding> findings)
    {
        if (document.Text.IndexOf('\uFFFD') >= 0)
            Report(document, Replacement, FurtherReplacements, static c => c == '\uFFFD', findings);
    }

    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
        // Nearly every file is sound: one look finds that out.
        if (IsSound(document.Text))
            return;
        Report(document, Control, FurtherControls, IsStrayControl, findings);
        Report(document, Bidirectional, FurtherBidirectionals, IsBidirectional, findings);
        Report(document, InnerByteOrderMark, FurtherByteOrderMarks, static c => c == '\uFEFF', findings);
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

    private static void Report(
        SourceDocument document, Rule rule, RuleMessage further, Func<char, bool> isWrong, ICollection<Finding> findings)
    {
        var places = new List<TextRange>();
        for (var i = 0; i < document.Text.Length; i++)
        {
            if (!isWrong(document.Text[i]) || (rule == Control && MojibakeRule.IsPart(document.Text, i)))
                continue;
            var start = i;
            while (i + 1 < document.Text.Length && document.Text[i + 1] == document.Text[start])
                i++;
            places.Add(TextRange.FromBounds(start, i + 1));
        }
        for (var i = 0; i < places.Count && i < MostPlaces; i++)
        {
            var arguments = new List<string>();
            if (rule == Control || rule == Bidirectional)
                arguments.Add("U+" + ((int)document.Text[places[i].Start]).ToString("X4", CultureInfo.InvariantCulture));
            var hasFurther = i == MostPlaces - 1 && places.Count > MostPlaces;
            if (hasFurther)
                arguments.Add((places.Count - MostPlaces).ToString(CultureInfo.InvariantCulture));
            var finding = Finding.At(document, places[i], hasFurther ? further : rule, [.. arguments]);
            findings.Add(finding with { Fix = Removal(document, rule, places, i) });
        }
    }

    /// <summary>
    /// Takes a byte order mark out; the last finding of a file fixes the rest too. Other characters stay: a control
    /// character may be what is left of an apostrophe or a dash, a control of direction may be needed.
    /// </summary>
    private static EquatableArray<TextEdit> Removal(SourceDocument document, Rule rule, List<TextRange> places, int index)
    {
        if (rule != InnerByteOrderMark)
            return default;
        var removed = index == MostPlaces - 1 ? places.Skip(index) : [places[index]];
        return removed.Select(place => new TextEdit(document.Locate(place).Original, "")).ToEquatableArray();
    }
}
