using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Generator.Emit;

/// <summary>Marks what a build without drafts does not have, so that the compiler warns wherever a host names it.</summary>
internal static class DraftMark
{
    /// <summary>The mark of an entity that only drafts name.</summary>
    public static string OfDraftsOnly { get; } = Mark(ReferenceRules.NamedByDraftsOnly);

    /// <summary>The mark of a tag or the like that only drafts have.</summary>
    public static string OfFiledDraftsOnly { get; } = Mark(ReferenceRules.FiledByDraftsOnly);

    /// <summary>The mark of a draft.</summary>
    public static string OfDraft(string logicalPath) => Mark(ReferenceRules.DraftIsUsed, logicalPath);

    private static string Mark(RuleMessage message, params string[] arguments) =>
        $"[global::System.Obsolete({Literals.String(string.Format(CultureInfo.InvariantCulture, message.Format, [.. arguments]))}, "
        + $"DiagnosticId = \"{ReferenceRules.DraftIsUsed.Id}\", UrlFormat = {Literals.String(ReferenceRules.DraftIsUsed.HelpLink)})]";
}
