using System.Diagnostics;
using System.Globalization;
using ContentSdk.Benchmarks.Generating;
using ContentSdk.Benchmarks.Reading;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Benchmarks.Quick;

/// <summary>
/// The figures of the ceilings within a minute: the fastest of many runs, for other work on a machine only ever slows.
/// What happens once is given in the processor time of this process.
/// </summary>
internal static class QuickFigures
{
    private const int Articles = 1000;
    private const int Runs = 400;

    /// <param name="only">Takes but one part: <c>reading</c>, <c>catalog</c> or <c>generator</c>.</param>
    public static int Run(string only = "")
    {
        if (only is "" or "catalog")
            ReadWithCatalog();
        if (only is "" or "reading")
        {
            // The small one last: the JIT has then seen everything.
            foreach (var input in ReadingInput.All.Reverse())
                Read(input);
        }
        if (only is "" or "generator")
            Generate();
        return 0;
    }

    /// <summary>Takes the stages of reading on texts of a file, for each of their languages.</summary>
    public static int RunTexts(string path)
    {
        foreach (var input in ReadingInput.OfFile(path))
            Read(input);
        return 0;
    }

    private static void Read(ReadingInput input)
    {
        var benchmarks = new ReadingBenchmarks { Input = input };
        benchmarks.Setup();
        (string Name, Func<int> Stage)[] stages =
        [
            ("whole", benchmarks.Whole), ("lines", benchmarks.Lines), ("encoding", benchmarks.Encoding), ("blocks", benchmarks.Blocks),
            ("structure", benchmarks.Structure), ("words", benchmarks.Words), ("quotations", benchmarks.Quotations),
            ("entities", benchmarks.Entities), ("attribution", benchmarks.Attribution),
        ];
        foreach (var (name, stage) in stages)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            stage();
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            var clock = Fastest(() => stage(), 40);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"read {input,-18} {name,-12} {clock,9:0.000} ms {input.Bytes / clock / 1000,9:0.00} MB/s {(double)allocated / input.Bytes,7:0.0} bytes allocated per byte"));
        }
    }

    private static void ReadWithCatalog()
    {
        var benchmarks = new CatalogBenchmarks { Input = CatalogBenchmarks.Inputs.First() };
        benchmarks.Setup();
        Func<int>[] runs = [benchmarks.Without, benchmarks.With, benchmarks.Slices, benchmarks.WithSlice, benchmarks.Catalog];
        var best = Enumerable.Repeat(double.MaxValue, runs.Length).ToArray();
        // In turns, so that other work on the machine slows all of them alike.
        for (var round = 0; round < 60; round++)
        {
            for (var i = 0; i < runs.Length; i++)
                best[i] = Math.Min(best[i], Fastest(() => runs[i](), 1));
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"read {benchmarks.Input}: without a catalog {best[0]:0.0} ms; with 5,000 entities {best[1]:0.0} ms ({best[1] / best[0] - 1:+0.0%;-0.0%}); a build's way: slices {best[2]:0.0} + reading {best[3]:0.0} ms"
                + $" ({(best[2] + best[3]) / best[0] - 1:+0.0%;-0.0%}); the catalog itself {best[4]:0} ms"));
    }

    private static void Generate()
    {
        var host = new Host(Articles);
        var cold = Processor();
        var driver = host.NewDriver().RunGenerators(host.Compilation);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generate first run {Processor() - cold:0} ms of processor time"));
        var isEdited = false;
        var code = Fastest(
            () =>
            {
                isEdited = !isEdited;
                driver = driver.RunGenerators(isEdited ? host.AfterCSharpEdit : host.Compilation);
            },
            Runs);
        var content = Fastest(
            () =>
            {
                isEdited = !isEdited;
                var (from, to) = isEdited ? (host.Original, host.Edited) : (host.Edited, host.Original);
                driver = driver.ReplaceAdditionalText(from, to).RunGenerators(host.Compilation);
            },
            Runs);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"generate edit in C# {code:0.00} ms, edit in one article {content:0.00} ms"));
    }

    private static double Fastest(Action run, int runs)
    {
        var best = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return best;
    }

    private static double Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }
}
