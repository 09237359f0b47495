using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>
/// A compiler server keeps what the generator made in the build before: an edit of
/// whatever kind is in the app all the same.
/// </summary>
public sealed class CompilerServerTests(PackageFeed feed) : IDisposable
{
    private readonly HostProject _host = new(feed, "Served");
    private readonly string _server = "contentsdk-tests-" + Environment.ProcessId;

    [Fact]
    public void A_server_that_keeps_the_generator_builds_what_is_on_disk()
    {
        _host.Project()
            .Write("Program.cs", Program("first"))
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write("seeds/note.md", "# A Note\n\nThe pier was open.\n");
        Assert.Equal("first: A Note, The Harbour of Velm Opens Gate One", Output());

        _host.Write("Program.cs", Program("second"));
        Assert.Equal("second: A Note, The Harbour of Velm Opens Gate One", Output());
        _host.Write("seeds/note.md", "# Another Note\n\nThe pier was shut.\n");
        Assert.Equal("second: Another Note, The Harbour of Velm Opens Gate One", Output());
        _host.Write("seeds/third.md", "# The Third\n\nThe pier was wet.\n");
        Assert.Equal("second: Another Note, The Harbour of Velm Opens Gate One, The Third", Output());

        _host.Write("seeds/note.md", "---\npublished: never\n---\n# Another Note\n\nThe pier was shut.\n");
        Assert.Contains("note.md(2,12): error CSDK2003", Build().Fails().Output, StringComparison.Ordinal);
        _host.Write("Program.cs", Program("third"));
        Assert.Contains("note.md(2,12): error CSDK2003", Build().Fails().Output, StringComparison.Ordinal);

        _host.Write("seeds/note.md", "# Last Note\n\nThe pier was dry.\n").Delete("seeds/third.md");
        Assert.Equal("third: Last Note, The Harbour of Velm Opens Gate One", Output());

        var served = File.ReadAllBytes(Assembly);
        Directory.Delete(Path.Combine(_host.Folder, "obj"), recursive: true);
        _host.Build("-p:UseSharedCompilation=false").SucceedsWithoutWarning();
        Assert.Equal(File.ReadAllBytes(Assembly), served);
    }

    public void Dispose() => BuildServers.EndCompiler(feed.Workspace, _server);

    private string Assembly => Path.Combine(_host.Folder, "bin/Debug/net10.0/Served.dll");

    private static string Program(string name) => $"""
        System.Console.Write("{name}: " + string.Join(", ", Served.Seeds.Articles.All.Select(article => article.Title).Order(StringComparer.Ordinal)));
        """;

    private CommandResult Build() => _host.Build("-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _server);

    private string Output()
    {
        Build().SucceedsWithoutWarning();
        return _host.Dotnet(Assembly).Succeeds().Output.Trim();
    }
}
