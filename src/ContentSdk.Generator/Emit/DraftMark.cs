using System.Globalization;
using System.Text;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Generator.Emit;

/// <summary>Marks what a build without drafts does not have, so that the compiler warns wherever a host names it.</summary>
internal static class DraftMark
{
    /// <summary>Appends the mark of a draft.</summary>
    public static StringBuilder AppendDraft(this StringBuilder output, string logicalPath) => Append(output, $"Draft ({logicalPath})");

    /// <summary>Appends the mark of an entity that drafts alone name.</summary>
    public static StringBuilder AppendOfDrafts(this StringBuilder output) => Append(output, "Named by drafts alone");

    private static StringBuilder Append(StringBuilder output, string what) => output
        .Append("[global::System.Obsolete(").AppendString(string.Format(CultureInfo.InvariantCulture, ReferenceRules.DraftIsUsed.MessageFormat, what))
        .Append(", DiagnosticId = \"").Append(ReferenceRules.DraftIsUsed.Id).Append("\", UrlFormat = ").AppendString(ReferenceRules.DraftIsUsed.HelpLink).Append(")]\n");
}
