namespace ContentSdk.Benchmarks.Reading;

/// <summary>The short runs, with megabytes a second.</summary>
internal sealed class ReadingConfig : ShortConfig
{
    public ReadingConfig() => AddColumn(new ThroughputColumn());
}
