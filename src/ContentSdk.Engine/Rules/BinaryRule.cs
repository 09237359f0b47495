using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>NUL characters: no text file has them.</summary>
internal static class BinaryRule
{
    public static readonly Rule Nul = new(
        "CSDK1004", "NUL character in file",
        "The file contains a NUL character. Remove it, or replace the file with a text file in UTF-8.",
        RuleSeverity.Error, IsBlocking: true);

    private static readonly RuleMessage Several = Nul.Also(
        "several", "The file contains {0} NUL characters, of which this is the first. Replace it with a text file in UTF-8.");

    private static readonly RuleMessage Utf16 = Nul.Also(
        "utf16", "The file contains {0} NUL characters and looks like UTF-16. Save it as UTF-8.");

    /// <summary>Reports the first NUL, and says whether there is one.</summary>
    public static bool Check(SourceDocument document, ICollection<Finding> findings)
    {
        var text = document.Text;
        var first = text.IndexOf('\0');
        if (first < 0)
            return false;
        int count = 0, alternating = 0;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] != '\0')
                continue;
            count++;
            if (i > 0 && text[i - 1] is > '\0' and < '\u0100')
                alternating++;
        }
        var looksLikeUtf16 = count >= 4 && alternating * 10 >= count * 9 && count * 5 >= text.Length * 2;
        findings.Add(count == 1
            ? Finding.At(document, new(first, 1), Nul)
            : Finding.At(document, new(first, 1), looksLikeUtf16 ? Utf16 : Several, count.ToString(CultureInfo.InvariantCulture)));
        return true;
    }
}
