using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK63xx: images and other files beside the content.</summary>
public static class AssetRules
{
    /// <summary>A file that does not exist.</summary>
    public static readonly Rule NoSuchFile = new(
        "CSDK6301", "Missing image or file",
        "There is no file '{0}'. Correct the path, or add the file.",
        RuleSeverity.Error, IsBlocking: false);

    /// <summary>A file whose path is close to that of another.</summary>
    public static readonly RuleMessage MisspelledFile = NoSuchFile.Also(
        "misspelledFile", "There is no file '{0}'. Did you mean '{1}'?");

    /// <summary>A file of a kind that is published only where the project says so.</summary>
    public static readonly RuleMessage OtherKind = NoSuchFile.Also(
        "otherKind",
        "The project has no file '{0}', or none that it publishes. Add the file; files that end in '{1}' need a ContentAsset item.");

    /// <summary>A path that is written in other letters than the file.</summary>
    public static readonly Rule OtherCase = new(
        "CSDK6302", "Image or file in the wrong letter case",
        "The path '{0}' differs from the file's path in the case of letters, so it is dead on Linux. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [NoSuchFile, OtherCase];
}
