using System.Globalization;

namespace ContentSdk.Fuzz;

/// <summary>What a run found of one reader.</summary>
internal sealed class Figures
{
    public int Inputs { get; private set; }

    public long Bytes { get; private set; }

    public TimeSpan Time { get; private set; }

    public double SlowestNanoseconds { get; private set; }

    public int SlowestInput { get; private set; }

    public double MostAllocated { get; private set; }

    public void Add(int number, int bytes, TimeSpan time, double nanoseconds, double allocated)
    {
        Inputs++;
        Bytes += bytes;
        Time += time;
        MostAllocated = Math.Max(MostAllocated, allocated);
        if (nanoseconds <= SlowestNanoseconds)
            return;
        (SlowestNanoseconds, SlowestInput) = (nanoseconds, number);
    }

    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-10} {Inputs,8} inputs {Bytes / 1e6,9:F1} MB {Bytes / 1e6 / Math.Max(1e-9, Time.TotalSeconds),7:F2} MB/s   "
            + $"slowest {SlowestNanoseconds,8:F0} ns per byte (input {SlowestInput})   "
            + $"most allocated {MostAllocated,7:F0} bytes per byte");
}
