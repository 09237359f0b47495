using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>A content file has to hold text.</summary>
internal static class BlankRule
{
    public static readonly Rule Blank = new(
        "CSDK1003", "Empty file",
        "The file contains no text. Write a headline, a blank line and the article, or delete the file.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>Whether a finding says that there is no text below front matter, which itself could be read.</summary>
    public static bool IsBelowFrontMatter(Finding finding) => finding.RuleId == Blank.Id && finding.Range.Start > 0;

    /// <summary>Reports a blank file, and whether it did.</summary>
    public static bool Check(SourceDocument document, ICollection<Finding> findings)
    {
        foreach (var c in document.Text)
        {
            // A file of NUL characters is binary, not blank.
            if (c == '\0' || !(CharClass.IsSpace(c) || CharClass.IsControl(c) || CharClass.IsFormat(c)))
                return false;
        }
        findings.Add(Finding.At(document, default, Blank.Id));
        return true;
    }
}
