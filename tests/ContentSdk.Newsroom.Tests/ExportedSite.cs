using System.Reflection;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ContentSdk.Newsroom.Tests;

/// <summary>The sample, exported twice by its own entry point.</summary>
public sealed class ExportedSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("contentsdk-").FullName;

    public ExportedSite()
    {
        (ExitCode, First) = Export("first");
        (_, Second) = Export("second");
    }

    /// <summary>0, if no link and no anchor of the site is dead.</summary>
    public int ExitCode { get; }

    /// <summary>The bytes of all files, by path with slashes.</summary>
    public SortedDictionary<string, byte[]> First { get; }

    public SortedDictionary<string, byte[]> Second { get; }

    public IEnumerable<string> Pages => First.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(First[path]);

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private (int ExitCode, SortedDictionary<string, byte[]> Files) Export(string name)
    {
        // The host takes an argument that begins with a slash for one of its own.
        var folder = Path.Combine(_root, name);
        string[] args =
        [
            "export", Path.GetRelativePath(Environment.CurrentDirectory, folder),
            "--applicationName=Newsroom", $"--contentRoot={Repository.Of("samples/Newsroom")}",
        ];
        var exitCode = (int)Assembly.Load("Newsroom").EntryPoint!.Invoke(null, [args])!;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes);
        return (exitCode, new(files, StringComparer.Ordinal));
    }
}
