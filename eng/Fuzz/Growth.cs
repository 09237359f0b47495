using System.Diagnostics;
using System.Globalization;
using System.Text;
using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Inputs;

namespace ContentSdk.Fuzz;

/// <summary>Times readings of texts that grow tenfold: what grows a hundredfold is the work of an enemy, or of a machine gone wrong.</summary>
internal static class Growth
{
    /// <summary>A tenth of the time that a compiler may be kept waiting before somebody thinks that it hangs.</summary>
    private const double MostSeconds = 10;

    public static int Run(int most)
    {
        var slow = 0;
        foreach (var (name, extension, make) in Shapes.All)
        {
            var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{name,-34}");
            double seconds = 0, before = 0;
            for (var length = Math.Max(1, most / 100); length <= most && seconds < MostSeconds; length *= 10)
            {
                before = seconds;
                (seconds, var megabytes, var fault) = Read(make(length), extension);
                line.Append(CultureInfo.InvariantCulture, $" {length / 1000,5} kB {seconds,8:F3} s {megabytes,6:F0} MB {fault,-8}");
            }
            var isSlow = seconds >= MostSeconds || (before > 0.02 && seconds > 40 * before);
            slow += isSlow ? 1 : 0;
            Console.WriteLine(line.Append(isSlow ? "  SLOW" : "").ToString());
        }
        return slow == 0 ? 0 : 1;
    }

    private static (double Seconds, double Megabytes, string Blocking) Read(string text, string extension)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var start = Stopwatch.GetTimestamp();
        var read = default(ReadResult);
        // As much stack as the thread of a compiler has.
        var thread = new Thread(() => read = ContentReader.Read(new SourceDocument("seeds/a" + extension, text), ReadOptions.Default), 1 << 20);
        thread.Start();
        thread.Join();
        var blocking = read!.Findings.FirstOrDefault(static finding => Engine.Rules.RuleCatalog.Get(finding.RuleId).IsBlocking)?.RuleId ?? "";
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6, blocking);
    }
}
