using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>What the last run saw and wrote, so that this one need not look into what still looks the same.</summary>
/// <param name="Written">When the last run ended, in ticks of the file system's own clock.</param>
/// <param name="Manifest">The key of its manifest, and of the build that it was read by.</param>
/// <param name="Inputs">The content files by their path.</param>
/// <param name="Outputs">What was written, by name.</param>
/// <param name="Images">The images that content refers to, by their path; none that another build of the step read.</param>
/// <param name="Places">Where the paths of the files beside the content lead that content refers to; empty for out of the project.</param>
internal sealed record StepState(
    long Written, ContentKey Manifest, IReadOnlyDictionary<string, (FileLook Look, ContentKey? Text)> Inputs,
    IReadOnlyDictionary<string, FileLook> Outputs, IReadOnlyDictionary<string, ImageLook> Images,
    IReadOnlyDictionary<string, string> Places)
{
    private const string Output = "out", Image = "image", Place = "place";
    private const int MostColumns = 5;

    private static readonly StepState None =
        new(
            long.MinValue, default, new Dictionary<string, (FileLook, ContentKey?)>(), new Dictionary<string, FileLook>(),
            new Dictionary<string, ImageLook>(), new Dictionary<string, string>());

    /// <summary>The state that a file holds; one of nothing where there is none, or only a part of one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="program">Which build of the step reads it: another one may see more in an image.</param>
    public static StepState Read(string path, string program)
    {
        var look = FileLook.At(path);
        var lines = AtomicFile.TryRead(path) is { } bytes ? Encoding.UTF8.GetString(bytes).Split('\n') : [];
        if (lines.Length < 3 || lines[^1] != "end" || ContentKey.Parse(lines[0]) is not { } manifest)
            return None;
        var inputs = new Dictionary<string, (FileLook, ContentKey?)>(lines.Length, StringComparer.Ordinal);
        var outputs = new Dictionary<string, FileLook>(StringComparer.Ordinal);
        var images = new Dictionary<string, ImageLook>(StringComparer.Ordinal);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(2, lines.Length - 3))
        {
            var columns = line.Split('\t', MostColumns);
            if (columns is not [var key, var size, var written, var name, ..] || !TryNumber(size, out var bytesOf)
                || !TryNumber(written, out var ticks) || columns.Length != (key is Image or Place ? MostColumns : MostColumns - 1))
                return None;
            if (key == Output)
                outputs[name] = new(bytesOf, ticks);
            else if (key == Image && lines[1] == program)
                images[name] = new(name, new(bytesOf, ticks), ImageList.OfLine(columns[^1]));
            else if (key == Place)
                places[name] = columns[^1];
            else if (key != Image)
                inputs[name] = (new(bytesOf, ticks), ContentKey.Parse(key));
        }
        return new(look.Written, manifest, inputs, outputs, images, places);

        static bool TryNumber(string text, out long number) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Writes the state of this run.</summary>
    public static void Write(
        string path, string program, ContentKey manifest, IEnumerable<InputFile> inputs, IEnumerable<(string Name, FileLook Look)> outputs,
        IEnumerable<ImageLook> images, IReadOnlyDictionary<string, string> places)
    {
        var builder = new StringBuilder().Append(manifest.ToString()).Append('\n').Append(program).Append('\n');
        foreach (var (name, look) in outputs)
            Line(Output, look, name);
        foreach (var image in images)
            Line(Image, image.Look, image.FullPath + "\t" + (image.Facts is { } facts ? ImageList.LineOf(facts) : ""));
        foreach (var (name, place) in places)
            Line(Place, FileLook.None, name + "\t" + OneLine(place));
        foreach (var input in inputs)
            Line(input.Text?.ToString() ?? "none", input.Look, input.Path.FullPath);
        AtomicFile.Replace(path, Encoding.UTF8.GetBytes(builder.Append("end").ToString()));

        void Line(string key, FileLook look, string name) =>
            builder.Append(CultureInfo.InvariantCulture, $"{key}\t{look.Size}\t{look.Written}\t{name}\n");
    }

    /// <summary>A place as a line of the state has it: the links of a file system may lead to names with line breaks.</summary>
    public static string OneLine(string place) =>
        place.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? place : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(place)));

    /// <summary>What was read of an image that still looks as it did then; null for any other.</summary>
    public ImageLook? KnownImage(string fullPath, FileLook look) =>
        Images.TryGetValue(fullPath, out var known) && known.Look == look && !look.IsCloseTo(Written) ? known : null;

    /// <summary>Whether a file still looks as it did when it was read.</summary>
    public bool Knows(InputPath path, FileLook look) =>
        Inputs.TryGetValue(path.FullPath, out var known) && known.Look == look && !look.IsCloseTo(Written);
}
