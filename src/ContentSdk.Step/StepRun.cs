using System.Text;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>One run of the step: what is the same as in the last run is neither read nor written again.</summary>
/// <param name="manifest">What the build asks for.</param>
/// <param name="program">Which build of the step it is: another one may decide otherwise.</param>
internal sealed class StepRun(StepManifest manifest, string program)
{
    private string StatePath => Path.Combine(manifest.Output, "content.state");

    public void Execute()
    {
        var state = StepState.Read(StatePath, program);
        var key = ContentKey.Of(program + ReadingKeys.OfOptions(manifest.Options.Reading).ToString() + manifest.Text);
        var looks = new FileLook[manifest.Files.Count];
        Parallel.For(0, looks.Length, i => looks[i] = FileLook.At(manifest.Files[i].FullPath));
        if (state.Manifest == key && IsUpToDate(state, looks))
            return;
        var files = new InputFile[looks.Length];
        Parallel.For(0, files.Length, i => files[i] = Look(state, manifest.Files[i], looks[i]));
        // A file that was only touched, or written too lately to be sure of.
        var isSame = state.Manifest == key && HasOutputs(state) && HasAssets(state)
            && files.All(file => file.Text is { } text && state.Inputs[file.Path.FullPath].Text == text);
        if (isSame)
        {
            StepState.Write(
                StatePath, program, key, files, state.Outputs.Select(output => (output.Key, output.Value)), state.Images.Values,
                state.Places);
            return;
        }
        var (outputs, images, places) = Write(files, state);
        StepState.Write(StatePath, program, key, files, outputs.Written(), images, places);
    }

    private static InputFile Look(StepState state, InputPath path, FileLook look) =>
        state.Knows(path, look) ? InputFile.Known(path, look, state.Inputs[path.FullPath].Text) : InputFile.Load(path, look);

    private (StepOutputs Outputs, IReadOnlyList<ImageLook> Images, IReadOnlyDictionary<string, string> Places) Write(
        IReadOnlyList<InputFile> files, StepState state)
    {
        var (articles, outputs) = (Articles.Among(files), new StepOutputs(manifest.Output));
        var cache = new ReadingCache(manifest.Cache, articles.Of.Count);
        var readings = articles.Read(manifest.Options.Reading, cache);
        // Before anything else is written: what was read is kept, whatever becomes of the rest.
        cache.Save(Console.Error);
        var isResource = Carrier.IsResource(
            manifest.Carrier, articles.Of.Count, articles.Of.Sum(article => Math.Max(0, article.File.Look.Size)), outputs.LastHead);
        var published = PublishedAssets.Among(manifest, articles.Catalog, readings, files);
        var images = ImageLook.All(published.Images, state);
        var facts = images.Where(static image => image.Facts is not null).Select(static image => image.Facts!).ToEquatableArray();
        var head = isResource ? Container(articles, readings, ImagesBlock.Write(facts), outputs) : null;
        outputs.WriteIndex(ReadingKeys.OfCatalog(articles.Catalog), readings, articles.Of.Count, head);
        outputs.WriteIrregular(files);
        outputs.WritePublished(published.Files);
        outputs.WriteOutside(published.Outside);
        outputs.WriteAmbiguous(published.Ambiguous);
        outputs.WriteDraftsOnly(published.DraftsOnly);
        var list = outputs.WriteImages(facts);
        outputs.WriteStamp(KeyOf(files, list));
        outputs.DeleteOthers();
        return (outputs, images, published.Places);
    }

    private IndexHead? Container(
        Articles articles, IReadOnlyList<(string LogicalPath, StoredReading Reading)> readings, LayoutBlock? images, StepOutputs outputs)
    {
        var key = ResolvedSet.KeyOf(
            readings.Select(static reading => reading.Reading), manifest.Options, ReadingKeys.OfCatalog(articles.Catalog),
            articles.TagKeys);
        var set = outputs.LastSet(key) ?? Resolve(key, articles, readings);
        return set.Articles.Count == 0
            ? null
            : outputs.WriteContainer(
                set, readings.ToDictionary(reading => reading.LogicalPath, reading => reading.Reading, StringComparer.Ordinal), images);
    }

    private ResolvedSet Resolve(ContentKey key, Articles articles, IReadOnlyList<(string LogicalPath, StoredReading Reading)> readings)
    {
        var records = readings.Select(
            reading => reading.Reading.Record() ?? throw new InvalidDataException("The cache of readings is broken."));
        return ResolvedSet.Of(key, SetResolver.Resolve(records, manifest.Options.ForSet(articles.Catalog).WithTags(articles.Tags())).Index);
    }

    // A file that cannot be read soundly counts by how it looks: the compiler has to see it again when it changes.
    private ContentKey KeyOf(IEnumerable<InputFile> files, string images)
    {
        var builder = new StringBuilder(manifest.Text).Append('\n').Append(images);
        foreach (var file in files)
            builder.Append('\n').Append(file.Path.LogicalPath).Append('\t').Append(file.Text?.ToString() ?? file.Look.ToString());
        return ContentKey.Of(builder.ToString());
    }

    private bool IsUpToDate(StepState state, FileLook[] looks)
    {
        for (var i = 0; i < looks.Length; i++)
        {
            if (!state.Knows(manifest.Files[i], looks[i]))
                return false;
        }
        return HasOutputs(state) && HasAssets(state);
    }

    private bool HasAssets(StepState state)
    {
        var paths = new RealPaths(manifest.Roots);
        // A link may take the place of a file, with the look of what it leads to.
        foreach (var (path, place) in state.Places)
        {
            if (StepState.OneLine(paths.Find(path) ?? "") != place)
                return false;
        }
        foreach (var image in state.Images)
        {
            if (state.KnownImage(image.Key, FileLook.At(image.Key)) is null)
                return false;
        }
        return true;
    }

    private bool HasOutputs(StepState state) =>
        state.Outputs.Count > 0 && state.Outputs.All(output => FileLook.At(Path.Combine(manifest.Output, output.Key)) == output.Value);
}
