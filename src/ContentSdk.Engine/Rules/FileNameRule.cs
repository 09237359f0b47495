using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>
/// Names that the C# compiler cannot take: it drops these characters from its command line, and looks for a file of another name. In a build the
/// package's targets say so first (CSDK9105).
/// </summary>
internal static class FileNameRule
{
    public static readonly Rule OddName = new(
        "CSDK1015", "File name with a character that the compiler cannot take",
        "The path of the file has a character that the C# compiler cannot take: {0}. Rename the file or its folder.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>Reports the first such character.</summary>
    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
        foreach (var c in document.LogicalPath)
        {
            if (c is not ('|' or '*' or '?' or '"' or < ' '))
                continue;
            findings.Add(Finding.At(document, default, OddName.Id, c switch { '\t' => "a tab", '\n' or '\r' => "a line break", < ' ' => "a control character", _ => $"'{c}'" }));
            return;
        }
    }
}
