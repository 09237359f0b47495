using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>
/// Names that the C# compiler does not accept: it drops these characters from its command line, and looks for a file
/// of another name. In a build the package's targets say so first (CSDK9105).
/// </summary>
internal static class FileNameRule
{
    public static readonly Rule OddName = new(
        "CSDK1015", "Invalid character in a file path",
        "The path of the file contains '{0}', which the C# compiler does not accept. Rename the file or its folder.",
        RuleSeverity.Error, IsBlocking: true);

    private static readonly RuleMessage Tab = OddName.Also(
        "tab", "The path of the file contains a tab, which the C# compiler does not accept. Rename the file or its folder.");

    private static readonly RuleMessage LineBreak = OddName.Also(
        "lineBreak", "The path of the file contains a line break, which the C# compiler does not accept. Rename the file or its folder.");

    private static readonly RuleMessage ControlCharacter = OddName.Also(
        "control",
        "The path of the file contains a control character, which the C# compiler does not accept. Rename the file or its folder.");

    /// <summary>Reports the first such character.</summary>
    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
        foreach (var c in document.LogicalPath)
        {
            if (c is not ('|' or '*' or '?' or '"' or < ' '))
                continue;
            findings.Add(c switch
            {
                '\t' => Finding.At(document, default, Tab),
                '\n' or '\r' => Finding.At(document, default, LineBreak),
                < ' ' => Finding.At(document, default, ControlCharacter),
                _ => Finding.At(document, default, OddName, c.ToString()),
            });
            return;
        }
    }
}
