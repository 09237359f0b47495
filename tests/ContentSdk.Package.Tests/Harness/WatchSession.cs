using System.Diagnostics;
using System.Text;
using Xunit;

namespace ContentSdk.Package.Tests.Harness;

/// <summary>
/// A running <c>dotnet watch</c> of a host, as an author has it open beside the editor. Disposing
/// it ends it and all that it started.
/// </summary>
internal sealed class WatchSession : IDisposable
{
    /// <summary>What dotnet watch says once it has started the app and would notice the next edit.</summary>
    private const string IsReady = "Waiting for changes";

    /// <summary>A restart takes seconds; a machine with other work may need minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly List<string> _lines = [];

    public WatchSession(HostProject host)
    {
        var start = new ProcessStartInfo("dotnet", ["watch", "run"])
        {
            WorkingDirectory = host.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Command.Prepare(start.Environment);
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_BROWSER_REFRESH"] = "1";
        foreach (var (name, value) in host.Environment)
            start.Environment[name] = value;

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Append;
        _process.ErrorDataReceived += Append;
        _process.Start();
        // Also where the tests are ended from outside: a watch that is left over holds dozens of the few
        // inotify instances that a user may have.
        AppDomain.CurrentDomain.ProcessExit += End;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Number of lines so far, from which later ones are counted.</summary>
    public int Now
    {
        get
        {
            lock (_lines)
                return _lines.Count;
        }
    }

    /// <summary>Waits until the app runs and an edit would be noticed: what is saved before is taken for what was built.</summary>
    public void WaitUntilReady(int from) => WaitFor(IsReady, from);

    /// <summary>Waits for a line that contains a text, and returns its number.</summary>
    public int WaitFor(string text, int from)
    {
        var clock = Stopwatch.StartNew();
        lock (_lines)
        {
            for (var i = from; ; i++)
            {
                while (i >= _lines.Count)
                {
                    if (clock.Elapsed > Limit || _process.HasExited)
                        Assert.Fail($"'{text}' did not come.\n{Output}");
                    Monitor.Wait(_lines, TimeSpan.FromSeconds(1));
                }

                if (_lines[i].Contains(text, StringComparison.Ordinal))
                    return i;
            }
        }
    }

    /// <summary>The lines from a number on.</summary>
    public IReadOnlyList<string> LinesFrom(int number)
    {
        lock (_lines)
            return _lines[number..];
    }

    /// <summary>Fails if the app ever ended by an exception, or a change was applied that the runtime could not take.</summary>
    public void NeverThrew()
    {
        foreach (var word in new[] { "Unhandled exception", "Exception:", "failed to apply", "Do you want to restart" })
            Assert.DoesNotContain(word, Output, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All lines.</summary>
    public string Output => string.Join('\n', LinesFrom(0));

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        End(this, EventArgs.Empty);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void End(object? sender, EventArgs e) => _process.Kill(entireProcessTree: true);

    private void Append(object sender, DataReceivedEventArgs e)
    {
        if (e.Data is null)
            return;
        lock (_lines)
        {
            _lines.Add(e.Data);
            Monitor.PulseAll(_lines);
        }
    }
}
