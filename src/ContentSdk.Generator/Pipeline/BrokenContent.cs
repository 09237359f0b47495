using System.Text;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Diagnostics;
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
        this IncrementalValuesProvider<ResolvedFile> resolved,
        IncrementalValueProvider<ProjectCatalog> catalog,
        IncrementalValueProvider<ProjectTags> tags,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<DuplicateFiles> duplicates,
        IncrementalValueProvider<SidecarFiles> sidecars,
        IncrementalValueProvider<SizeBudget> budget,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValuesProvider<HeldData> data,
        IncrementalValuesProvider<ContentFile> files,
        IncrementalValueProvider<HostFacts> host,
        IncrementalValueProvider<HostOptions> options)
    {
        var inFiles = resolved.Select(static (file, _) => ErrorsOf(file)).Collect().Select(static (files, _) => Together(files));
        var inProject = catalog.Combine(tags).Select(static (pair, _) => Errors(pair.Left.Findings.Concat(pair.Right.Findings)))
            .Combine(duplicates.Combine(sidecars)).Select(static (pair, _) => Together(
                pair.Left,
                Errors(pair.Right.Left.Clashing.Select(DuplicateFiles.Finding)),
                Errors(pair.Right.Right.Idle.Select(static idle => SidecarFiles.Finding(idle.Sidecar, idle.Reason)))));
        var inSet = set.Select(static (set, _) => Together(Fault(set.Fault), Errors(set.GoneRouteFindings())))
            .Combine(budget).Select(static (pair, _) => Together(pair.Left, Errors(pair.Right.Findings)));
        var inData = data.Select(static (held, _) => Errors(held.Items.Findings, held.File.Severities))
            .Collect().Select(static (files, _) => Together(files));
        var inCollections = collections.Select(static (set, _) => (set.Fault, set.Findings)).Combine(files.Collect())
            .Select(static (pair, _) => Together(
                [Fault(pair.Left.Fault), .. PlacedFinding.Of(pair.Left.Findings, pair.Right)
                    .Select(static placed => Errors([placed.Finding], placed.Severities))]))
            .Combine(inData).Select(static (pair, _) => Together(pair.Left, pair.Right));
        return inFiles.Combine(inProject).Combine(inSet.Combine(inCollections))
            .Select(static (pair, _) => Together(pair.Left.Left, pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .Combine(host.Select(static (host, _) => host.ConfiguredRules)
                .Combine(options.Select(static (options, _) => options.IsWatched)))
            .Select(static (pair, _) => pair.Left.Any(rule => HoldsBack(rule, pair.Right.Left, pair.Right.Right)))
            .WithTrackingName(TrackingNames.Broken);
    }

    public static void HoldBack(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isBroken) =>
        context.RegisterSourceOutput(isBroken, static (output, isBroken) =>
        {
            if (isBroken)
                output.AddSource(HintName, SourceText.From(Source, Encoding.UTF8));
        });

    // A build goes on to look at the syntax in spite of an error that can be switched off, and would show two. And where the project says
    // what the rule is, it may be no error at all.
    private static bool HoldsBack(string rule, EquatableArray<string> configured, bool isWatched) =>
        RuleCatalog.Get(rule).IsBlocking || (isWatched && !configured.Contains(rule));

    private static EquatableArray<string> ErrorsOf(ResolvedFile file) => file.Sidecar is { } sidecar
        ? Together(
            Errors(file.Findings.Where(finding => finding.LogicalPath != sidecar.LogicalPath), file.Severities),
            Errors(file.Findings.Where(finding => finding.LogicalPath == sidecar.LogicalPath), sidecar.Severities))
        : Errors(file.Findings, file.Severities);

    private static EquatableArray<string> Fault(string? fault) => fault is null ? default : new([HostRules.InternalError.Id]);

    private static EquatableArray<string> Errors(IEnumerable<(string FilePath, Finding Finding)> findings) =>
        Errors(findings.Select(static found => found.Finding));

    private static EquatableArray<string> Errors(IEnumerable<Finding> findings, EquatableArray<SeverityOverride> severities = default) =>
        findings.Where(finding => FindingReporter.IsError(finding, severities)).Select(static finding => finding.RuleId)
            .Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<string> Together(params IEnumerable<EquatableArray<string>> rules) =>
        rules.SelectMany(static some => some).Distinct(StringComparer.Ordinal).OrderBy(static rule => rule, StringComparer.Ordinal)
            .ToEquatableArray();
}
