using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK1xxx: the file and its encoding.</summary>
public static class EncodingRules
{
    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new(
        "CSDK1001", "File is not UTF-8",
        "The file is not UTF-8: this byte is not part of a character. Save the file as UTF-8; it may be Windows-1252 or Latin-1 now.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static readonly Rule Utf16 = new(
        "CSDK1002", "File is UTF-16 or UTF-32",
        "The file is UTF-16 or UTF-32, which some editors call 'Unicode'. Save it as UTF-8.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>The file is listed but cannot be read.</summary>
    public static readonly Rule Unreadable = new(
        "CSDK1005", "Unreadable file",
        "The file cannot be read: it is missing, or access to it is denied. "
        + "Restore it, or remove it from the content folder or the project.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotUtf8, Utf16, BlankRule.Blank, BinaryRule.Nul, Unreadable, .. CharacterRules.All, MojibakeRule.Mojibake,
        TrailingBlankRule.TrailingBlanks, FileNameRule.OddName, MergeConflictRule.Conflict,
    ];

    /// <summary>Adds what is wrong with the file's name, encoding and characters.</summary>
    public static void Check(SourceDocument document, ICollection<Finding> findings) => Check(document, static _ => null, findings);

    /// <summary>The same of a file whose format has markup.</summary>
    /// <param name="document">The file.</param>
    /// <param name="lines">What its format makes of its lines, by its text.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    internal static void Check(SourceDocument document, Func<string, ILineMarkup?> lines, ICollection<Finding> findings)
    {
        FileNameRule.Check(document, findings);
        switch (document.EncodingFault)
        {
            case EncodingFault.Unreadable:
                findings.Add(Finding.At(document, default, Unreadable.Id));
                return;
            case EncodingFault.Utf16:
                findings.Add(Finding.At(document, default, Utf16.Id));
                return;
            case EncodingFault.NotUtf8:
                findings.Add(Finding.At(document, FaultyPlace(document), NotUtf8.Id));
                break;
            default:
                CharacterRules.CheckReplacement(document, findings);
                MojibakeRule.Check(document, findings);
                break;
        }
        if (BlankRule.Check(document, findings))
            return;
        // In bytes that are no text, each control character would only be an echo of the one fault.
        if (!BinaryRule.Check(document, findings) && document.EncodingFault == EncodingFault.None)
        {
            CharacterRules.Check(document, findings);
            TrailingBlankRule.Check(document, lines, findings);
            MergeConflictRule.Check(document, lines, findings);
        }
    }

    /// <summary>
    /// Where the decoder says; else at the first character that it could not decode; else, as it then decoded by a code page,
    /// at the first that is not ASCII.
    /// </summary>
    private static TextRange FaultyPlace(SourceDocument document)
    {
        var text = document.Text;
        var place = document.FaultPosition >= 0 ? document.FaultPosition : text.IndexOf('\uFFFD');
        for (var i = 0; place < 0 && i < text.Length; i++)
        {
            if (text[i] >= 0x80)
                place = i;
        }
        return place < 0 || place >= text.Length ? default : new(place, 1);
    }
}
