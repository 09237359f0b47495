using System.Text;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The articles that links in fields lead to: of articles the set knows them, of data files the collections.</summary>
internal static class FieldTargetSteps
{
    public static void EmitFieldTargets(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValueProvider<Emission> emission)
    {
        var targets = set.Combine(collections.Select(static (collections, _) => collections.FieldTargets))
            .Select(static (pair, _) => TargetsBlock.Numbered(pair.Left.Index, pair.Left.FieldTargets.Concat(pair.Right)))
            .WithTrackingName(TrackingNames.FieldTargets);
        context.RegisterSourceOutput(targets.Combine(emission), static (output, pair) =>
        {
            if (pair.Right.IsOn && FieldTargetsEmitter.Emit(pair.Left, pair.Right.Options) is { } source)
                output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        });
    }
}
