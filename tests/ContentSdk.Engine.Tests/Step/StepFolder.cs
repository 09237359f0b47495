using ContentSdk.Step;

namespace ContentSdk.Engine.Tests.Step;

/// <summary>A project with content, whose build runs the step.</summary>
internal sealed class StepFolder : IDisposable
{
    // Of what was written just now, the step is not sure.
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _root = Directory.CreateTempSubdirectory("contentsdk-step").FullName;

    public StepFolder() => Directory.CreateDirectory(Output);

    private string Output => Of("obj/contentsdk");

    /// <summary>What the project says of drafts.</summary>
    public string Drafts { get; set; } = "exclude";

    public string RawHtml { get; set; } = "false";

    public string Of(string name) => Path.Combine(_root, "project", name);

    public string Elsewhere(string name) => Path.Combine(_root, "elsewhere", name);

    public StepFolder With(string name, byte[] content) => Write(Of(name), content);

    public StepFolder With(string name, string content) => With(name, System.Text.Encoding.UTF8.GetBytes(content));

    public StepFolder WithElsewhere(string name, byte[] content) => Write(Elsewhere(name), content);

    /// <summary>Runs the step, with these files beside the content.</summary>
    public void Run(string program, params string[] assets)
    {
        string[] lines =
        [
            "cache\t", "project\t" + Of(""), "folders\tseeds", "carrier\tcode", "entities\toff", $"rawHtml\t{RawHtml}", $"drafts\t{Drafts}",
            "today\t", "aliases\t", "routes\t", .. assets.Select(asset => $"asset\t{Of(asset)}\t{asset}"),
            .. Directory.GetFiles(Of("seeds")).Where(static file => Path.GetExtension(file) is ".md" or ".yaml" or ".csv" or ".toml")
                .Order(StringComparer.Ordinal)
                .Select(file => $"file\t{file}\tseeds/{Path.GetFileName(file)}"),
        ];
        File.WriteAllLines(Path.Combine(Output, "content.manifest"), lines);
        new StepRun(StepManifest.Read(Path.Combine(Output, "content.manifest")), program).Execute();
    }

    public string TextOf(string output) => File.ReadAllText(Path.Combine(Output, output));

    public void Change(string output, string from, string to) =>
        File.WriteAllText(Path.Combine(Output, output), TextOf(output).Replace(from, to, StringComparison.Ordinal));

    /// <summary>The logical paths of the files that are published.</summary>
    public IEnumerable<string> Published() =>
        TextOf("content.published").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t')[0]);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private StepFolder Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        File.SetLastWriteTimeUtc(path, LongAgo);
        return this;
    }
}
