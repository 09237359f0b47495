using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>NUL characters: no text file has them.</summary>
internal static class BinaryRule
{
    public static readonly Rule Nul = new(
        "CSDK1004", "File is not text",
        "Here stands a NUL character, {0} in the file: {1}",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>Reports the first NUL, and tells whether there is one.</summary>
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
        findings.Add(Finding.At(
            document, new(first, 1), Nul.Id,
            count == 1 ? "the only one" : $"the first of {count.ToString(CultureInfo.InvariantCulture)}",
            looksLikeUtf16
                ? "the file looks like UTF-16. Save it as UTF-8."
                : "the file is not text, or damaged. Replace it by a text file in UTF-8, or remove the character."));
        return true;
    }
}
