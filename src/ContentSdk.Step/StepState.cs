using System.Globalization;
using System.Text;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>What the last run saw and wrote, so that this one need not look into what still looks the same.</summary>
/// <param name="Written">When the last run ended, in ticks of the file system's own clock.</param>
/// <param name="Manifest">The key of its manifest, and of the build that it was read by.</param>
/// <param name="Inputs">The content files by their path.</param>
/// <param name="Outputs">What was written, by name.</param>
internal sealed record StepState(
    long Written, ContentKey Manifest, IReadOnlyDictionary<string, (FileLook Look, ContentKey? Text)> Inputs,
    IReadOnlyDictionary<string, FileLook> Outputs)
{
    private static readonly StepState None =
        new(long.MinValue, default, new Dictionary<string, (FileLook, ContentKey?)>(), new Dictionary<string, FileLook>());

    /// <summary>The state that a file holds; one of nothing where there is none, or only a part of one.</summary>
    public static StepState Read(string path)
    {
        var look = FileLook.At(path);
        var lines = AtomicFile.TryRead(path) is { } bytes ? Encoding.UTF8.GetString(bytes).Split('\n') : [];
        if (lines.Length < 2 || lines[^1] != "end" || ContentKey.Parse(lines[0]) is not { } manifest)
            return None;
        var inputs = new Dictionary<string, (FileLook, ContentKey?)>(lines.Length, StringComparer.Ordinal);
        var outputs = new Dictionary<string, FileLook>(StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(1, lines.Length - 2))
        {
            if (line.Split('\t') is not [var key, var size, var written, var name] || !TryNumber(size, out var bytesOf)
                || !TryNumber(written, out var ticks))
                return None;
            if (key == "out")
                outputs[name] = new(bytesOf, ticks);
            else
                inputs[name] = (new(bytesOf, ticks), ContentKey.Parse(key));
        }
        return new(look.Written, manifest, inputs, outputs);

        static bool TryNumber(string text, out long number) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Writes the state of this run.</summary>
    public static void Write(
        string path, ContentKey manifest, IEnumerable<InputFile> inputs, IEnumerable<(string Name, FileLook Look)> outputs)
    {
        var builder = new StringBuilder().Append(manifest.ToString()).Append('\n');
        foreach (var (name, look) in outputs)
            Line("out", look, name);
        foreach (var input in inputs)
            Line(input.Text?.ToString() ?? "none", input.Look, input.Path.FullPath);
        AtomicFile.Replace(path, Encoding.UTF8.GetBytes(builder.Append("end").ToString()));

        void Line(string key, FileLook look, string name) =>
            builder.Append(CultureInfo.InvariantCulture, $"{key}\t{look.Size}\t{look.Written}\t{name}\n");
    }

    /// <summary>Whether a file still looks as it did when it was read.</summary>
    public bool Knows(InputPath path, FileLook look) =>
        Inputs.TryGetValue(path.FullPath, out var known) && known.Look == look && !look.IsCloseTo(Written);
}
