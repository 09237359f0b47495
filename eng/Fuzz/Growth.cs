using System.Globalization;
using System.Text;
using ContentSdk.Engine;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Inputs;

namespace ContentSdk.Fuzz;

/// <summary>
/// Times readings of texts that grow tenfold: what grows a hundredfold is the work of
/// an enemy, or of a machine gone wrong.
/// </summary>
internal static class Growth
{
    /// <summary>A tenth of the time that a compiler may be kept waiting before somebody thinks that it hangs.</summary>
    private const double MostSeconds = 10;

    // What the rows of a table are.
    private static readonly ContentTypes Types = new(
        new([
            new("global::Row", "Row", new([
                new("line", "Line", new(ShapeKind.List, "string[]", false, new(ShapeKind.Text, "string"), ListKind.Array)),
            ])),
        ]),
        Collections: new([new("Rows", "a.csv", "global::Row", IsData: true)]),
        Folders: new(["seeds"]));

    public static int Run(int most, string? only)
    {
        // What is made once, and by the first text only.
        Read("Some words.", ".txt");
        Read("Some words.", ".md");
        var slow = 0;
        foreach (var (name, extension, make) in Shapes.All.Where(
            shape => only is null || shape.Name.Contains(only, StringComparison.Ordinal)))
        {
            var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{name,-34}");
            double seconds = 0, before = 0;
            for (var length = Math.Max(1, most / 100); length <= most && !IsHopeless(before, seconds); length *= 10)
            {
                before = seconds;
                (seconds, var megabytes, var fault) = Read(make(length), extension);
                line.Append(CultureInfo.InvariantCulture, $" {length / 1000,5} kB {seconds,8:F3} s {megabytes,6:F0} MB {fault,-8}");
            }
            var isSlow = seconds >= MostSeconds || IsHopeless(before, seconds);
            slow += isSlow ? 1 : 0;
            Console.WriteLine(line.Append(isSlow ? "  SLOW" : "").ToString());
        }
        return slow == 0 ? 0 : 1;
    }

    // Ten times the length will take a hundred times the time, and nobody waits for that.
    private static bool IsHopeless(double before, double seconds) => seconds > 4 && seconds > 25 * before;

    private static (double Seconds, double Megabytes, string Blocking) Read(string text, string extension)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        // Not the clock on the wall: others work on the machine too.
        var start = Environment.CpuUsage.TotalTime;
        EquatableArray<Finding> findings = default;
        // As much stack as the thread of a compiler has.
        var thread = new Thread(
            () => findings = FindingsOf(new SourceDocument("seeds/a" + extension, text), isTable: extension == ".csv"), 1 << 20);
        thread.Start();
        thread.Join();
        var blocking = findings.FirstOrDefault(static finding => Engine.Rules.RuleCatalog.Get(finding.RuleId).IsBlocking)?.RuleId
            ?? "";
        return ((Environment.CpuUsage.TotalTime - start).TotalSeconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6, blocking);
    }

    private static EquatableArray<Finding> FindingsOf(SourceDocument document, bool isTable) => isTable
        ? DataItems.Of(DataFileReader.Read(document), Types).Findings
        : ContentReader.Read(document, ReadOptions.Default).Findings;
}
