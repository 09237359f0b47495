using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Pipeline;

/// <summary>An additional file that is ours.</summary>
/// <param name="Text">The file.</param>
/// <param name="LogicalPath">
/// Path relative to the project, with forward slashes; all that generated code may know of where the file is.
/// </param>
/// <param name="IsExplicit">Whether the targets gave the path; otherwise the file was listed by hand and adopted.</param>
/// <param name="Severities">What the file's .editorconfig section says about rules.</param>
internal sealed record ContentFile(
    AdditionalText Text, string LogicalPath, bool IsExplicit, EquatableArray<SeverityOverride> Severities)
{
    private const string PathKey = "build_metadata.AdditionalFiles.ContentSdkPath";

    // Asked of each file: the keys are put together once.
    private static readonly (string RuleId, string Key)[] SeverityKeys =
        [.. RuleCatalog.All.Where(static rule => !rule.IsBlocking).Select(static rule => (rule.Id, "contentsdk_severity." + rule.Id))];

    /// <summary>Whether it is an entity catalog and no article.</summary>
    public bool IsCatalog { get; } = CatalogFile.IsCatalog(LogicalPath);

    /// <summary>Whether it says of a content file beside it what front matter would.</summary>
    public bool IsSidecar { get; } = Sidecars.IsSidecar(LogicalPath);

    /// <summary>Whether it is a data file, which only a collection reads.</summary>
    public bool IsData { get; } = DataFiles.IsData(LogicalPath);

    /// <summary>Whether it is an article.</summary>
    public bool IsArticle => !IsCatalog && !IsSidecar && !IsData;

    /// <summary>The file as content, or null when it is somebody else's.</summary>
    public static ContentFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider, HostOptions host)
    {
        if (!host.IsEnabled)
            return null;
        var options = provider.GetOptions(text);
        var isExplicit = options.TryGetValue(PathKey, out var escaped) && !string.IsNullOrWhiteSpace(escaped);
        var path = isExplicit ? Relative(Uri.UnescapeDataString(escaped!.Trim()).Replace('\\', '/')) : host.Adopt(text.Path);
        return path is null ? null : new(text, path, isExplicit, SeveritiesOf(options));
    }

    /// <summary>Should a build hand us an absolute path, only the file's name may go on.</summary>
    private static string Relative(string path) =>
        HostOptions.IsRooted(path) ? path.Substring(path.LastIndexOf('/') + 1) : path;

    private static EquatableArray<SeverityOverride> SeveritiesOf(AnalyzerConfigOptions options)
    {
        List<SeverityOverride>? found = null;
        foreach (var (ruleId, key) in SeverityKeys)
        {
            if (options.TryGetValue(key, out var value))
                (found ??= []).Add(new(ruleId, value.Trim()));
        }
        return found is null ? default : found.ToEquatableArray();
    }
}

/// <summary>What an .editorconfig says about a rule in one file.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">As written: <c>none</c>, <c>suggestion</c>, <c>warning</c> or <c>error</c>.</param>
internal sealed record SeverityOverride(string RuleId, string Severity);
