using ContentSdk.Engine;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Types;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator;

/// <summary>Reads content files at compile time and emits typed articles, quotes and entities.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    private readonly ReadContent _read;
    private readonly ResolveSet _resolve;
    private readonly int _mostFiles;

    /// <summary>What the compiler calls.</summary>
    public ContentGenerator()
        : this(ContentReader.Read, SetResolver.Resolve)
    {
    }

    internal ContentGenerator(ReadContent read, ResolveSet? resolve = null, int mostFiles = Emission.MostFiles) =>
        (_read, _resolve, _mostFiles) = (read, resolve ?? SetResolver.Resolve, mostFiles);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says, and what its compilation can take.
        var options = context.HostOptions();
        var host = context.HostFacts();

        // Which types of the host content becomes values of.
        var declared = context.DeclaredTypes();
        var types = declared.ContentTypes(options);

        // One by one: which additional files are content, which entities they declare, what is in each of the others,
        // taken from what was read before the compilation where that is of the same text.
        var files = context.ContentFiles(options);
        var duplicates = files.Duplicates();
        var catalog = files.Catalog(duplicates);
        var sidecars = files.Sidecars(duplicates);
        var index = context.IndexFiles();
        var kept = index.KeptReadings(options);
        var reads = files.Inputs(sidecars, options, catalog, kept).Read(_read);

        // Together, from small records that most edits leave equal: names made distinct, entities merged.
        var data = files.DataItems(duplicates, types);
        var assets = index.Assets();
        var baseline = index.Baseline();
        var tags = files.Tags(duplicates, types);
        var setOptions = options.SetOptions(catalog, tags, data.Names(types, options), assets, baseline);
        var records = reads.Records(types);
        var set = records.Resolve(setOptions, _resolve);

        // The items of collections, held to each other and to the articles.
        var items = reads.Items(duplicates, types);
        var collections = items.Collections(
            data, reads.References(types, setOptions), reads.Unique(types, setOptions), types, set, setOptions, records.Linkable(data));

        // One by one again, each article with its slice of the set.
        var resolved = reads.Slices(duplicates, set, types).Resolve();

        // Out: articles (a file each, or 256 buckets), the index, and diagnostics apart from both.
        var emission = set.Emission(types, options, host, assets, _mostFiles);
        context.EmitArticles(resolved, emission);
        var carriage = reads.Carriage(kept);
        context.EmitIndex(set, carriage, emission);
        context.EmitImages(index.Images(), carriage, emission);
        context.EmitTypes(types, emission);
        context.EmitCollections(collections, set, types, emission);
        context.EmitFieldTargets(set, collections, emission);
        context.EmitSlugs(options, types, set, collections, emission);
        var rules = context.DeclaredRules();
        var checks = rules.Checks();
        context.EmitRules(checks, sidecars, types, emission);
        context.EmitPlaces(checks, collections, emission);
        context.ReportTypes(declared, types);
        context.ReportRules(rules, declared, types, emission);
        context.ReportCollectionsWithoutFiles(declared, files, types);
        context.ReportFindings(resolved);
        context.ReportCatalog(catalog);
        context.ReportTags(tags);
        context.ReportFault(set);
        context.ReportGoneRoutes(set, baseline);
        context.ReportData(data);
        context.ReportCollections(collections, files);
        context.ReportDuplicates(duplicates);
        context.ReportSidecars(sidecars);
        var budget = reads.Budget();
        context.ReportBudget(budget);
        context.HoldBack(resolved.IsBroken(catalog, tags, set, duplicates, sidecars, budget, collections, data, files, host, options));
        context.ReportHost(set, host, options, declared, types);
    }
}
