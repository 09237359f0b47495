using System.Diagnostics;
using System.Globalization;
using ContentSdk.Benchmarks.Articles;

namespace ContentSdk.Benchmarks.Hosting;

/// <summary>
/// Builds three hosts of the same articles and starts each several times: what is measured happens once in a process,
/// in Main, with the JIT's work in it, so no benchmark that repeats itself in one process can show it.
/// </summary>
internal static class HostComparison
{
    private const int Articles = 1000;
    private const int Starts = 5;

    private static readonly string[] Hosts = ["Typed", "Json", "Markdown"];

    public static int Run()
    {
        var folder = new DirectoryInfo(Path.Combine(Repository.Root, "artifacts", "benchmark-hosts"));
        if (folder.Exists)
            folder.Delete(recursive: true);
        var articles = folder.CreateSubdirectory("articles");
        var bytes = HostArticles.Write(articles, Articles);
        Console.WriteLine($"{Articles} articles, {Mega(bytes)} MB of text; fastest of {Starts} starts (median)");
        foreach (var host in Hosts)
            Report(host, folder, articles, bytes);
        return 0;
    }

    private static void Report(string host, DirectoryInfo folder, DirectoryInfo articles, long bytes)
    {
        var project = Path.Combine(Repository.Root, "tests", "ContentSdk.Benchmarks", "Hosts", host, $"{host}.csproj");
        var output = Path.Combine(folder.FullName, host);
        var clock = Stopwatch.StartNew();
        Start("dotnet", "build", project, "-c", "Release", "-o", output, $"-p:ArticlesFolder={articles.FullName}", "-v", "q", "-nologo");
        var size = new FileInfo(Path.Combine(output, $"{host}.dll")).Length;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{host}: built in {clock.Elapsed.TotalSeconds:0} s, assembly {Mega(size)} MB, {(double)size / bytes:0.00} x the text"));

        var runs = Enumerable.Range(0, Starts).Select(_ => Parse(Start("dotnet", Path.Combine(output, $"{host}.dll")))).ToList();
        foreach (var name in runs[0].Keys)
        {
            var values = runs.Select(run => run[name]).Order().ToList();
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  {name,-13} {values[0],12:0.###} ({values[Starts / 2]:0.###})"));
        }
    }

    private static Dictionary<string, double> Parse(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));

    private static string Mega(long bytes) => (bytes / 1e6).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Start(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} failed:\n{output}");
    }
}
