using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Diagnostics;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>
/// The sources that the pipeline hands to the compiler, apart from diagnostics (<see cref="Reports"/>), so that neither renews the other.
/// </summary>
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
                output.ReportDiagnostic(Reports.FaultOfSet(InternalErrors.Message(exception)));
            }
        });
    }

    public static void EmitImages(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<ImageFile>> images,
        IncrementalValueProvider<Carriage> carriage,
        IncrementalValueProvider<Emission> emission)
    {
        var head = carriage.Select(static (carriage, _) => carriage.Head);
        context.RegisterSourceOutput(images.Combine(head).Combine(emission), static (output, pair) =>
        {
            var ((images, head), emission) = pair;
            // Without addresses of files, nobody asks for what is known of them.
            if (emission is { IsOn: true, Options.Assets: not null } && ImagesEmitter.Emit(images, head, emission.Options) is { } source)
                output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        });
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
