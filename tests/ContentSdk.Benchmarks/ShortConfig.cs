using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ContentSdk.Benchmarks;

/// <summary>Few, short runs in this process, with the fastest beside the mean: machines that build are seldom quiet.</summary>
internal class ShortConfig : ManualConfig
{
    public ShortConfig()
    {
        AddJob(Job.Default
            .WithWarmupCount(3)
            .WithIterationCount(6)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithEvaluateOverhead(false)
            .WithToolchain(InProcessEmitToolchain.DontLogOutput));
        AddColumn(StatisticColumn.Min);
        HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD);
        WithOption(ConfigOptions.DisableLogFile, true);
    }
}
