using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ContentSdk.Benchmarks.Reading;

/// <summary>Megabytes of text a second, from the fastest measurement: other load on the machine only ever slows.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s (best)";

    public string Legend => "10^6 bytes of UTF-8 text a second, from the fastest measurement";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics
            || benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<ReadingInput>().FirstOrDefault() is not { } input)
        {
            return "-";
        }
        return (input.Bytes / 1e6 / (statistics.Min / 1e9)).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
