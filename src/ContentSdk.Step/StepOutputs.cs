using System.Globalization;
using System.Text;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>
/// What the run leaves in its folder. The resource comes first and what points to it last, so that a killed run
/// leaves nothing that points to what is not there; and the resource is named by its content, so that another build
/// at work never finds another one under the name that it knows.
/// </summary>
internal sealed class StepOutputs(string folder)
{
    /// <summary>
    /// Names of the files that tell which resource belongs to the compilation, that there is something
    /// new to compile, what cannot be, which files beside the content are published, and what the images among them are,
    /// which are not since a link takes them out of the project, or since their paths differ in the case of letters only, and which
    /// nothing but drafts refers to.
    /// </summary>
    public const string Head = "content.head", Resource = "content.resource", Stamp = "content.stamp", Irregular = "content.irregular",
        Published = "content.published", Images = "content.images", Outside = "content.outside",
        Ambiguous = "content.ambiguous", DraftsOnly = "content.drafts";

    private const string Container = ".container", Shard = ".index", Set = "content.set";

    private readonly List<string> _written = [];

    /// <summary>The head as the last run wrote it; null where there is none.</summary>
    public string? LastHead { get; } = AtomicFile.TryRead(Path.Combine(folder, Head)) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The files that belong to the run, with what is to be seen of them.</summary>
    public IEnumerable<(string Name, FileLook Look)> Written() => _written.Select(name => (name, FileLook.At(Path.Combine(folder, name))));

    /// <summary>The set as an earlier run resolved it; null where it has another key.</summary>
    public ResolvedSet? LastSet(ContentKey key) =>
        AtomicFile.TryRead(Path.Combine(folder, Set)) is { } bytes ? ResolvedSet.Read(bytes, key) : null;

    /// <summary>Writes the set into a resource.</summary>
    /// <param name="set">The set.</param>
    /// <param name="readings">The readings of its articles, by their files.</param>
    /// <param name="images">The block of the images; null for none.</param>
    /// <returns>What the compiler has to know of it.</returns>
    public IndexHead WriteContainer(ResolvedSet set, IReadOnlyDictionary<string, StoredReading> readings, LayoutBlock? images)
    {
        var entries = set.Articles.Select(article => readings[article]).ToList();
        var blocks = entries.ConvertAll(entry => entry.Block!);
        var hash = ContainerFile.HashOf(set.Block, blocks, images);
        Write(hash + Container, ContainerFile.Write(set.Block, blocks, images));
        Write(Set, set.Write());
        return new IndexHead(hash, set.Block.Hash, entries.ConvertAll(entry => entry.BlockHash)).WithImages(images);
    }

    /// <summary>Writes the index.</summary>
    /// <param name="catalog">The key of the entities that the project declares.</param>
    /// <param name="readings">The readings, with the paths of their files.</param>
    /// <param name="articles">Number of articles, whether they were read or not.</param>
    /// <param name="head">What the compiler has to know of the resource; null where there is none.</param>
    public void WriteIndex(
        ContentKey catalog, IEnumerable<(string LogicalPath, StoredReading Reading)> readings, int articles, IndexHead? head)
    {
        foreach (var shard in readings.ToLookup(reading => IndexShard.NumberOf(reading.LogicalPath, articles), reading => reading.Reading))
        {
            var name = shard.Key.ToString("x2", CultureInfo.InvariantCulture) + Shard;
            Write(name, Encoding.UTF8.GetBytes(IndexShard.Write(catalog, shard, head)));
        }
        Write(Head, Encoding.UTF8.GetBytes(IndexHead.Write(head)));
        Write(Resource, Encoding.UTF8.GetBytes(head is null ? "" : head.Container));
    }

    /// <summary>Writes the paths of what must not be given to the compiler, one a line: it would wait for their content forever.</summary>
    public void WriteIrregular(IEnumerable<InputFile> files) =>
        Write(Irregular, Encoding.UTF8.GetBytes(
            string.Concat(files.Where(static file => file.Look.IsIrregular).Select(static file => file.Path.FullPath + "\n"))));

    /// <summary>Writes the files beside the content that are published: a line for each, with its logical path and where it is.</summary>
    public void WritePublished(IEnumerable<InputPath> files) =>
        Write(Published, Encoding.UTF8.GetBytes(
            string.Concat(files.Select(static file => file.LogicalPath + "\t" + file.FullPath + "\n"))));

    /// <summary>Writes the logical paths of the published files that nothing but drafts refers to, one a line.</summary>
    public void WriteDraftsOnly(IEnumerable<InputPath> files) =>
        Write(DraftsOnly, Encoding.UTF8.GetBytes(string.Concat(files.Select(static file => file.LogicalPath + "\n"))));

    /// <summary>Writes where the files are that a link takes out of the project, one a line.</summary>
    public void WriteOutside(IEnumerable<InputPath> files) =>
        Write(Outside, Encoding.UTF8.GetBytes(string.Concat(files.Select(static file => file.FullPath + "\n"))));

    /// <summary>Writes where the files are whose paths differ from those of others in the case of letters only, one a line.</summary>
    public void WriteAmbiguous(IEnumerable<InputPath> files) =>
        Write(Ambiguous, Encoding.UTF8.GetBytes(string.Concat(files.Select(static file => file.FullPath + "\n"))));

    /// <summary>Writes what was seen of the images that are published.</summary>
    /// <returns>The text of the list.</returns>
    public string WriteImages(EquatableArray<ImageFile> images)
    {
        var list = ImageList.Write(images);
        Write(Images, Encoding.UTF8.GetBytes(list));
        return list;
    }

    /// <summary>Writes a file that differs whenever anything that is compiled does, whatever the times of files say.</summary>
    public void WriteStamp(ContentKey content) => Write(Stamp, Encoding.UTF8.GetBytes(content.ToString()));

    /// <summary>Deletes what earlier runs left, but for the resource of the last one, which another build may be at work with.</summary>
    public void DeleteOthers()
    {
        var last = LastHead is { } head && IndexHead.Read(head) is { } known ? known.Container + Container : "";
        foreach (var path in Directory.GetFiles(folder, "*" + Container).Concat(Directory.GetFiles(folder, "*" + Shard)))
        {
            var name = Path.GetFileName(path);
            if (!_written.Contains(name) && name != last)
                AtomicFile.Delete(path);
        }
        Leftovers.Delete(folder);
    }

    private void Write(string name, byte[] bytes)
    {
        AtomicFile.Write(Path.Combine(folder, name), bytes);
        _written.Add(name);
    }
}
