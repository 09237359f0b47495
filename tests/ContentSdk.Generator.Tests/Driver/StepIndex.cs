using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>What the step leaves for the generator, without running it.</summary>
/// <param name="Files">The files of the index, the head first.</param>
/// <param name="Container">The hash of the resource; empty where bytes lie in code.</param>
/// <param name="Resource">The resource; empty where bytes lie in code.</param>
internal sealed record StepIndex(TestFile[] Files, string Container, byte[] Resource)
{
    // A few files in many shards: where steps are tracked, each more of either is paid many times.
    private const int Shards = 100;

    /// <summary>The name of the file that has what was read of a content file.</summary>
    public static string ShardOf(TestFile file) => $"obj/{IndexShard.NumberOf(file.Path, Shards):x2}.index";

    /// <summary>The list of what the step saw of images.</summary>
    public static TestFile Images(params ImageFile[] images) => File("obj/contentsdk/content.images", ImageList.Write(images));

    /// <summary>The index of content files.</summary>
    public static StepIndex Of(TestFile[] files, bool inResource, EntityCatalog? declared = null, params ImageFile[] images)
    {
        var (catalog, options) = (declared ?? EntityCatalog.Empty, ReadingKeys.OfOptions(ReadOptions.Default));
        var readings = files.ToDictionary(static file => file.Path, file =>
        {
            var text = file.At(ContentDriver.Root).GetText(TestContext.Current.CancellationToken)!.ToString();
            var document = new SourceDocument(file.Path, text);
            var slice = catalog.SliceFor(ContentReader.RunningText(document));
            var id = new ReadingId(ReadingKeys.OfFile(options, new(file.Path, ContentKey.Of(text)), null), ReadingKeys.OfCatalog(catalog), ReadingKeys.OfCatalog(slice));
            return StoredReading.Of(id, ContentReader.Read(document, ReadOptions.Default, slice));
        });
        IndexHead? head = null;
        byte[] resource = [];
        if (inResource)
        {
            var articles = SetResolver.Resolve(readings.Values.Select(static reading => reading.Record()!)).Index;
            var entries = articles.Articles.Select(article => readings[article.LogicalPath]).ToList();
            var set = SetBlock.Write(articles, (path, _) => entries.IndexOf(readings[path]));
            var blocks = entries.ConvertAll(static entry => entry.Block!);
            var ofImages = ImagesBlock.Write(images.ToEquatableArray());
            head = new IndexHead(ContainerFile.HashOf(set, blocks, ofImages), set.Hash, [.. entries.Select(static entry => entry.BlockHash)]).WithImages(ofImages);
            resource = ContainerFile.Write(set, blocks, ofImages);
        }
        var shards = readings.ToLookup(reading => IndexShard.NumberOf(reading.Key, Shards), static reading => reading.Value);
        return new(
            [File("obj/content.head", IndexHead.Write(head)), .. shards.Select(shard => File($"obj/{shard.Key:x2}.index", IndexShard.Write(ReadingKeys.OfCatalog(catalog), shard, head)))],
            head?.Container ?? "",
            resource);
    }

    private static TestFile File(string path, string text) => new(path, text) { Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" } };
}
