using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace ContentSdk.Tool.Project;

/// <summary>What MSBuild says of a project: its properties, and where its build left the assembly.</summary>
/// <param name="Folder">The folder of the project.</param>
/// <param name="Properties">The properties of ContentSdk, by name; empty where one is not set.</param>
/// <param name="Assembly">The assembly that the last build made, whether it is there or not.</param>
internal sealed record ProjectFile(string Folder, IReadOnlyDictionary<string, string> Properties, string Assembly)
{
    // An alias of an attribute's name has that name in it too.
    private static readonly string[] Attributes = ["ContentFields", "ContentCollection", "ContentData", "ContentRule"];

    private static readonly string[] Names =
    [
        "ContentSdkFolders", "ContentSdkEntities", "ContentSdkRawHtml", "ContentSdkDrafts", "ContentSdkToday", "ContentSdkFieldAliases",
        "ContentSdkUnknownKeys", "MSBuildProjectDirectory", "MSBuildProjectFullPath", "IntermediateOutputPath", "TargetName", "TargetExt",
        "ContentSdkRoutes", "ContentSdkOutputs", "TargetPath", "NuGetPackageRoot", "TargetFramework", "TargetFrameworks",
    ];

    /// <summary>The C# files that it compiles, without those that targets add.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>The assembly where the last build put it to be run.</summary>
    public string Output => Path.Combine(Folder, Properties["TargetPath"]);

    /// <summary>The folders of its content that are there.</summary>
    public string[] ContentFolders =>
    [
        .. Properties["ContentSdkFolders"].Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Folder, folder)))
            .Where(Directory.Exists),
    ];

    /// <summary>Whether a build has left its assembly.</summary>
    public bool IsBuilt => File.Exists(Assembly);

    /// <summary>Whether code of the project is newer than its assembly, whose types may be others then.</summary>
    public bool IsStale =>
        File.Exists(Assembly) && File.GetLastWriteTimeUtc(Assembly) is var built
        && CodeFiles().Any(file => File.GetLastWriteTimeUtc(file) > built);

    /// <summary>Whether its types are known: from its last build, or because its code declares none and has no rules.</summary>
    public bool KnowsTypes => IsBuilt || !MentionsOwnTypes;

    private bool MentionsOwnTypes => Code.Where(File.Exists).Any(static file =>
        File.ReadAllText(file) is var text && Attributes.Any(name => text.Contains(name, StringComparison.Ordinal)));

    private IEnumerable<string> CodeFiles() => Directory.EnumerateFiles(
        Folder, "*.cs", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        .Where(file => Path.GetRelativePath(Folder, file).Split('/', '\\')[0] is not ("obj" or "bin"));

    /// <summary>Asks MSBuild about a project, without building it.</summary>
    /// <param name="path">The project file, or a folder with one.</param>
    /// <exception cref="IOException">There is no such project, or MSBuild cannot read it.</exception>
    public static ProjectFile Read(string path)
    {
        var file = FileOf(path);
        var output = "";
        try
        {
            var (properties, code) = Parse(output = Run(file));
            // A project of several frameworks has an assembly for each: content is the same in all.
            if (properties["TargetFramework"].Length == 0 && properties["TargetFrameworks"].Split(';')[0].Trim() is { Length: > 0 } first)
                (properties, code) = Parse(output = Run(file, $"-property:TargetFramework={first}"));
            var folder = properties["MSBuildProjectDirectory"];
            var intermediate = Path.Combine(folder, properties["IntermediateOutputPath"].Replace('\\', Path.DirectorySeparatorChar));
            return new(folder, properties, Path.Combine(intermediate, properties["TargetName"] + properties["TargetExt"]))
            {
                Code = code,
            };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new IOException($"MSBuild says nothing of the project '{path}' that can be read: {output.Split('\n')[0].Trim()}", fault);
        }
    }

    private static (Dictionary<string, string> Properties, string[] Code) Parse(string output)
    {
        using var json = JsonDocument.Parse(output);
        var properties = Names.ToDictionary(
            static name => name,
            name => json.RootElement.GetProperty(nameof(Properties)).GetProperty(name).GetString() ?? "",
            StringComparer.Ordinal);
        var code = json.RootElement.GetProperty("Items").GetProperty("Compile").EnumerateArray()
            .Select(static item => item.GetProperty("FullPath").GetString() ?? "");
        return (properties, [.. code]);
    }

    private static string FileOf(string path)
    {
        if (File.Exists(path))
            return Path.GetFullPath(path);
        if (!Directory.Exists(path))
            throw new IOException($"There is no project '{path}'.");
        return Directory.GetFiles(path, "*.csproj") switch
        {
            [var only] => Path.GetFullPath(only),
            [] => throw new IOException($"There is no project in the folder '{path}'."),
            _ => throw new IOException($"There are several projects in the folder '{path}'. Name one of them."),
        };
    }

    private static string Run(string file, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(file)!,
        };
        // A response file could name targets, which would be run.
        string[] arguments =
        [
            "msbuild", file, "-nologo", "-noAutoResponse", "-getProperty:" + string.Join(',', Names), "-getItem:Compile", .. more,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Started(start);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // A server of MSBuild that ends at that moment gives another exit code after the answer.
        // A project that cannot be read has no answer.
        return process.ExitCode == 0 || output.StartsWith('{')
            ? output
            : throw new IOException($"MSBuild cannot read the project '{file}': {(output + error.Result).Trim().Split('\n')[0].Trim()}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new IOException("The command 'dotnet' cannot be started.");
        }
        catch (Win32Exception fault)
        {
            throw new IOException($"The command 'dotnet' cannot be started: {fault.Message}", fault);
        }
    }
}
