using System.Text;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>What editors complete in references: slugs as metadata of the assembly, where the project asks for schemas.</summary>
internal static class SlugSteps
{
    public static void EmitSlugs(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<HostOptions> options,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValueProvider<Emission> emission)
    {
        var asked = types.Combine(options.Select(static (options, _) => options.MakesSchemas))
            .Select(static (pair, _) => pair.Right && pair.Left.HasReferences ? pair.Left : ContentTypes.None);
        var articles = set.Combine(asked)
            .Select(static (pair, _) => pair.Right.NamesArticles ? ArticleSlugs.Of(pair.Left).Articles : default);
        var items = collections.Combine(asked).Select(static (pair, _) => pair.Right.HasReferences ? pair.Left.Collections : default);
        var slugs = asked.Combine(articles).Combine(items)
            .Select(static (all, _) => ReferredSlugs.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Slugs);
        context.RegisterSourceOutput(slugs.Combine(emission), static (output, pair) =>
        {
            if (pair.Left.Lists.Count > 0 && pair.Right.IsOn)
                output.AddSource("Internals.Slugs.g.cs", SourceText.From(Metadata(pair.Left), Encoding.UTF8));
        });
    }

    private static string Metadata(KnownSlugs slugs) => MetadataEmitter.Emit(KnownSlugsCodec.MetadataKey, KnownSlugsCodec.Write(slugs));
}
