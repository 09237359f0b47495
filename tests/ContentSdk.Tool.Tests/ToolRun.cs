namespace ContentSdk.Tool.Tests;

/// <summary>One run of the command, in a folder of its own that goes when the test ends.</summary>
public sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contentsdk-tool-");

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Folder => _folder.FullName;

    /// <summary>The lines on standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).ToArray();

    public string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    public ToolRun With(string name, string content) => With(name, System.Text.Encoding.UTF8.GetBytes(content));

    public ToolRun With(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
        return this;
    }

    public ToolRun Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        ExitCode = ToolApp.Run(arguments, output, error);
        (Output, Error) = (output.ToString(), error.ToString());
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
