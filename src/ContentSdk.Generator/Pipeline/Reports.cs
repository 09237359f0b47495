using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Diagnostics;
using ContentSdk.Generator.Types;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The diagnostics that the pipeline hands to the compiler.</summary>
internal static class Reports
{
    public static void ReportFindings(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ResolvedFile> files) =>
        context.RegisterSourceOutput(files, static (output, file) =>
        {
            foreach (var finding in file.Findings)
            {
                // What a sidecar says is told there.
                var (path, severities) = file.Sidecar is { } sidecar && finding.LogicalPath == sidecar.LogicalPath
                    ? (sidecar.FilePath, sidecar.Severities)
                    : (file.FilePath, file.Severities);
                if (FindingReporter.ToDiagnostic(finding, path, severities) is { } diagnostic)
                    output.ReportDiagnostic(diagnostic);
            }
        });

    public static void ReportCatalog(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectCatalog> catalog) =>
        context.RegisterSourceOutput(catalog.Select(static (catalog, _) => catalog.Findings), static (output, findings) =>
        {
            foreach (var (filePath, finding) in findings)
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding, filePath, default)!);
        });

    public static void ReportFault(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SetResolution> set) =>
        context.RegisterSourceOutput(set.Select(static (set, _) => set.Fault), static (output, fault) =>
        {
            if (fault is not null)
                output.ReportDiagnostic(FaultOfSet(fault));
        });

    /// <summary>A fault of ours that concerns all of the set.</summary>
    public static Diagnostic FaultOfSet(string message) =>
        Diagnostic.Create(Descriptors.Get(HostRules.InternalError.Id, HostRules.SetError.Name), Location.None, message);

    public static void ReportDuplicates(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<DuplicateFiles> duplicates) =>
        context.RegisterSourceOutput(duplicates, static (output, duplicates) =>
        {
            foreach (var file in duplicates.Clashing)
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(DuplicateFiles.Finding(file), file.Text.Path, file.Severities)!);
        });

    public static void ReportSidecars(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SidecarFiles> sidecars) =>
        context.RegisterSourceOutput(sidecars.Select(static (sidecars, _) => sidecars.Idle), static (output, idle) =>
        {
            foreach (var (sidecar, reason) in idle)
            {
                var finding = SidecarFiles.Finding(sidecar, reason);
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding, sidecar.Text.Path, sidecar.Severities)!);
            }
        });

    public static void ReportGoneRoutes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<PublishedRouteFile?> baseline)
    {
        var path = baseline.Select(static (file, _) => file?.FilePath ?? "");
        context.RegisterSourceOutput(
            set.Select(static (set, _) => set.GoneRouteFindings().ToEquatableArray()).Combine(path), static (output, pair) =>
            {
                foreach (var finding in pair.Left)
                    output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding, pair.Right, default)!);
            });
    }

    public static void ReportBudget(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SizeBudget> budget) =>
        context.RegisterSourceOutput(budget, static (output, budget) =>
        {
            foreach (var (filePath, finding) in budget.Findings)
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding, filePath, default)!);
        });

    public static void ReportHost(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<HostFacts> host,
        IncrementalValueProvider<HostOptions> options,
        IncrementalValuesProvider<TypesRead> declared,
        IncrementalValueProvider<ContentTypes> types)
    {
        var hasContent = set.Select(static (set, _) => set.Slices.Count > 0);
        context.RegisterSourceOutput(hasContent.Combine(host.Select(static (host, _) => host.Problem)), ReportProblem);
        // A route of a collection whose name is refused is right once that is corrected.
        var refused = declared.Select(static (read, _) => read.RefusedName).Where(static name => name.Length > 0).Collect();
        var routes = options.Select(static (options, _) => options.Routes).Combine(types).Combine(refused)
            .Select(static (pair, _) => RouteTable.Read(pair.Left.Left)
                .UnknownCollections([.. pair.Left.Right.CollectionsWithText, .. pair.Right]).ToEquatableArray());
        var problems = options.Select(static (options, _) => options.Problems).Combine(routes)
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray());
        var leftOut = set.Select(static (set, _) => LeftOutClasses.ClassesOf(set.Index)).Combine(options.Combine(host).Combine(types))
            .Select(static (pair, _) =>
            {
                var (classes, ((options, host), types)) = pair;
                var name = EmitOptionsFactory.Create(options, host).Namespace;
                return LeftOutClasses.Of(types, host, name).Problems(classes, name).ToEquatableArray();
            });
        context.RegisterSourceOutput(leftOut, static (output, problems) =>
        {
            foreach (var problem in problems)
                ReportProblem(output, (true, problem));
        });
        context.RegisterSourceOutput(hasContent.Combine(problems), static (output, pair) =>
        {
            foreach (var problem in pair.Right)
                ReportProblem(output, (pair.Left, problem));
        });
    }

    private static void ReportProblem(SourceProductionContext output, (bool HasContent, Wording? Problem) pair)
    {
        if (pair.HasContent && pair.Problem is { } problem)
        {
            object[] arguments = [.. problem.Arguments.AsSpan()];
            var descriptor = Descriptors.Get(problem.Message.RuleId, problem.Message.Name);
            output.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None, arguments));
        }
    }
}
