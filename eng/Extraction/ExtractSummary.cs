using System.Globalization;

namespace ContentSdk.Extraction;

/// <summary>What was done, and how fast.</summary>
internal sealed class ExtractSummary
{
    public int Articles { get; set; }

    public int BadLines { get; set; }

    /// <summary>Bytes of text in UTF-8, without the JSON around it.</summary>
    public long Bytes { get; set; }

    /// <summary>Time in the reader alone, over all threads.</summary>
    public TimeSpan Reading { get; set; }

    /// <summary>Time from first line to last, JSON included.</summary>
    public TimeSpan Elapsed { get; set; }

    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Articles} articles, {Bytes / 1e6:0.00} MB of text: read at {Speed(Reading):0.00} MB/s, "
            + $"{Speed(Elapsed):0.00} MB/s with JSON in and out"
            + $"{(BadLines == 0 ? "" : $"; {BadLines} bad lines")}");

    private double Speed(TimeSpan time) => time > TimeSpan.Zero ? Bytes / 1e6 / time.TotalSeconds : 0;
}
