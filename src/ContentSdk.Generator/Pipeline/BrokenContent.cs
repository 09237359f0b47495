using System.Text;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>
/// Keeps <c>dotnet watch</c> from ending the running app while content has errors. Watch goes on in spite of errors
/// that a generator reports, ends the app, and then finds that it cannot build it; a syntax error holds it back. A
/// build stops at the errors themselves before it looks at the syntax of generated code, and so it shows those alone.
/// </summary>
internal static class BrokenContent
{
    /// <summary>Name of the file with the error.</summary>
    public const string HintName = "Errors.g.cs";
    private const string Source = "#error The content has errors. dotnet watch restarts the app once they are fixed.\n";

    public static IncrementalValueProvider<bool> IsBroken(
        this IncrementalValuesProvider<ResolvedFile> files,
        IncrementalValueProvider<ProjectCatalog> catalog,
        IncrementalValueProvider<ProjectTags> tags,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<DuplicateFiles> duplicates,
        IncrementalValueProvider<SidecarFiles> sidecars,
        IncrementalValueProvider<SizeBudget> budget,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValuesProvider<HeldData> data)
    {
        var inFiles = files.Select(static (file, _) => Any(file.Findings)).Collect().Select(static (files, _) => files.Contains(true));
        var inProject = catalog.Combine(tags).Select(static (pair, _) =>
                pair.Left.Findings.Concat(pair.Right.Findings).Any(static found => IsBlocking(found.Finding)))
            .Combine(duplicates.Combine(sidecars)).Select(static (pair, _) => pair.Left
                || pair.Right.Left.Clashing.Count > 0
                || pair.Right.Right.Idle.Any(static idle => IsBlocking(SidecarFiles.Finding(idle.Sidecar, idle.Reason))));
        var inSet = set.Select(static (set, _) => set.Fault is not null)
            .Combine(budget).Select(static (pair, _) => pair.Left || pair.Right.Findings.Any(static found => IsBlocking(found.Finding)));
        var inData = data.Select(static (held, _) => Any(held.Items.Findings)).Collect().Select(static (files, _) => files.Contains(true));
        var inCollections = collections.Select(static (set, _) => set.Fault is not null || Any(set.Findings))
            .Combine(inData).Select(static (pair, _) => pair.Left || pair.Right);
        return inFiles.Combine(inProject.Combine(inSet.Combine(inCollections).Select(static (pair, _) => pair.Left || pair.Right)))
            .Select(static (pair, _) => pair.Left || pair.Right.Left || pair.Right.Right)
            .WithTrackingName(TrackingNames.Broken);
    }

    public static void HoldBack(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isBroken) =>
        context.RegisterSourceOutput(isBroken, static (output, isBroken) =>
        {
            if (isBroken)
                output.AddSource(HintName, SourceText.From(Source, Encoding.UTF8));
        });

    private static bool Any(EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (IsBlocking(finding))
                return true;
        }
        return false;
    }

    private static bool IsBlocking(Finding finding) => RuleCatalog.Get(finding.RuleId).IsBlocking;
}
