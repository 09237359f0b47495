using ContentSdk.Engine;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>The data files of the collections of a project, read.</summary>
internal sealed class DataSet
{
    private readonly ContentTypes _types;
    private readonly IReadOnlyList<DataItems> _files;

    private DataSet(ContentTypes types, IReadOnlyList<DataItems> files) => (_types, _files) = (types, files);

    /// <summary>The names of entities in them.</summary>
    public EquatableArray<string> NamesIn(SetOptions options) => _files.SelectMany(static file => file.Items)
        .Where(item => !options.LeavesOut(item))
        .SelectMany(item => FieldEntities.Of(item, _types)).Select(static named => named.Entity.Name)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The logical paths of the files beside the content that they name.</summary>
    public IEnumerable<string> Assets => _files.SelectMany(static file => file.Items)
        .SelectMany(static item => item.Assets.Select(asset => ItemLinks.PathOf(item, asset))).OfType<string>();

    /// <summary>Whether a file is no article. A data file of no collection is nobody's.</summary>
    public static bool Has(string path, ContentTypes types) => types.Collections.Count > 0 && DataFiles.IsData(path);

    /// <summary>Reads the files that belong to a collection.</summary>
    public static DataSet Read(IEnumerable<string> paths, ContentTypes types) => new(
        types,
        [.. paths.Where(path => Has(path, types) && types.CollectionOf(ContentFile.LogicalPathOf(path)) is not null)
            .Select(path => DataItems.Of(DataFileReader.Read(ContentFile.Load(path)), types))]);

    /// <summary>What is wrong with items, by file.</summary>
    /// <param name="articles">The content files.</param>
    /// <param name="set">The articles together.</param>
    /// <param name="options">How they were put together.</param>
    public ILookup<string, Finding> Findings(IReadOnlyCollection<CompiledArticle> articles, SetResolution set, SetOptions options)
    {
        HashSet<string>? known = null;
        var items = articles.Select(article => article.ItemOf(_types)).OfType<ContentItem>()
            .Concat(_files.SelectMany(static file => file.Items).Select(WithoutLinksOnDisk));
        var slugs = ArticleSlugs.Of(set);
        var published = articles.Where(article => !options.LeavesOut(article.Record)).ToList();
        var resolved = CollectionResolver.Resolve(
            items,
            published.SelectMany(article => FieldReferences.Of(article.Own, _types)),
            published.SelectMany(article => UniqueFields.Of(article.Own, article.Record.Title, _types)),
            _types, slugs, set.Index.Entities, options, articles.Select(article => ItemLinks.TargetOf(article.Record)).ToEquatableArray());
        return Finding.Sorted(_files.SelectMany(static file => file.Findings).Concat(resolved.Findings))
            .ToLookup(static finding => finding.LogicalPath, StringComparer.Ordinal);

        // Whoever checks some files of a project has the others on disk.
        ContentItem WithoutLinksOnDisk(ContentItem item)
        {
            if (item.Links.Count == 0)
                return item;
            known ??= articles.Select(static article => article.Record.LogicalPath).ToHashSet(StringComparer.Ordinal);
            return item with { Links = item.Links.Where(link => IsKept(ItemLinks.PathOf(item, link.Link), known)).ToEquatableArray() };
        }

        static bool IsKept(string? path, HashSet<string> known) => path is null || known.Contains(path) || !File.Exists(path);
    }
}
