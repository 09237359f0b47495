using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Diagnostics;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>What the pipeline hands to the compiler. Sources and diagnostics are outputs apart, so that neither renews the other.</summary>
internal static class Outputs
{
    public static void EmitArticles(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ResolvedFile> files,
        IncrementalValueProvider<Emission> emission)
    {
        var alone = files.Combine(emission).Where(static pair => pair.Right is { IsOn: true, UsesBuckets: false } && !pair.Left.IsLeftOut);
        context.RegisterSourceOutput(alone, static (output, pair) =>
            AddArticles(output, HintNames.Of(pair.Left.LogicalPath), new([pair.Left]), pair.Right.Options));
        context.RegisterSourceOutput(files.Buckets(emission).Combine(emission), static (output, pair) =>
            AddArticles(output, HintNames.OfBucket(pair.Left.Number), pair.Left.Files, pair.Right.Options));
    }

    public static void EmitIndex(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<Carriage> carriage,
        IncrementalValueProvider<Emission> emission)
    {
        var index = set.Select(static (set, _) => set.Index).WithTrackingName(TrackingNames.Index);
        context.RegisterSourceOutput(index.Combine(carriage).Combine(emission), static (output, pair) =>
        {
            if (!pair.Right.IsOn)
                return;
            try
            {
                var ((content, carried), emitted) = pair;
                foreach (var source in IndexEmitter.Emit(content, carried.Head, carried.EntryOf, emitted.Options).ToList())
                    output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                output.ReportDiagnostic(FaultOfSet(InternalErrors.Message(exception)));
            }
        });
    }

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

    private static Diagnostic FaultOfSet(string message) =>
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
        IncrementalValueProvider<HostOptions> options)
    {
        var hasContent = set.Select(static (set, _) => set.Slices.Count > 0);
        context.RegisterSourceOutput(hasContent.Combine(host.Select(static (host, _) => host.Problem)), ReportProblem);
        context.RegisterSourceOutput(hasContent.Combine(options.Select(static (options, _) => options.Problems)), static (output, pair) =>
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

    /// <summary>A fault of ours in one article costs that article, never the others of its file.</summary>
    private static void AddArticles(
        SourceProductionContext output, string hintName, EquatableArray<ResolvedFile> files, EmitOptions options)
    {
        if (files.Count == 0)
            return;
        var code = SourceFile.Begin(options);
        foreach (var file in files)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            var mark = code.Mark;
            try
            {
                ArticleEmitter.Emit(file.Article, options, code);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                code.CutBack(mark);
                var finding = InternalErrors.At(file.LogicalPath, file.Place, exception);
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding, file.FilePath, file.Severities)!);
            }
        }
        output.AddSource(hintName, SourceText.From(code.ToString(), Encoding.UTF8));
    }
}
