using System.Globalization;
using System.Runtime.InteropServices;
using Xunit;

namespace ContentSdk.Engine.Tests;

/// <summary>
/// What code costs in memory and in time of the processor, counted for its own thread, so that nothing else that the machine
/// does counts. Growth is shown by two sizes, never by a bound in seconds: those say more of the machine than of the code.
/// </summary>
internal static partial class Work
{
    private const int Factor = 4;

    // Four times the size is four times the work if it is linear, sixteen times if it is quadratic. Bytes are exact;
    // the processor's caches and the garbage collector cost time.
    private const double MostBytes = 6;
    private const double MostTime = 9;

    // What a collection or a page fault may cost in between.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(50);

    /// <summary>Fails where work over four times as much takes much more than four times as long, or as many bytes.</summary>
    /// <param name="make">Input of a size.</param>
    /// <param name="run">The work.</param>
    /// <param name="size">The larger size.</param>
    public static void GrowsWithTheSize<T>(Func<int, T> make, Action<T> run, int size)
    {
        var (few, many) = (make(size / Factor), make(size));
        run(few);
        AtMost(() => run(many), () => run(few), MostTime, MostBytes);
    }

    /// <summary>
    /// Fails where the one takes more than so many times the work of the other. What runs
    /// with both has to be compiled already.
    /// </summary>
    public static void AtMost(Action work, Action other, double time, double bytes)
    {
        var (most, least) = (Of(work), Of(other));
        // A busy machine takes more time at one try than at another, but never less than the work needs; and the first one to rent
        // arrays of a size makes them.
        for (var tries = 0; tries < 3 && (most.Time > (least.Time * time) + Slack || most.Bytes > (least.Bytes * bytes) + 100_000); tries++)
            (most, least) = (Less(most, Of(work)), Less(least, Of(other)));
        Assert.True(
            most.Time <= (least.Time * time) + Slack && most.Bytes <= (least.Bytes * bytes) + 100_000,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{most.Time.TotalMilliseconds} ms and {most.Bytes:N0} bytes, beside {least.Time.TotalMilliseconds} ms and {least.Bytes:N0} bytes"));
    }

    private static (TimeSpan Time, long Bytes) Less((TimeSpan Time, long Bytes) one, (TimeSpan Time, long Bytes) other) =>
        (one.Time < other.Time ? one.Time : other.Time, Math.Min(one.Bytes, other.Bytes));

    private static (TimeSpan Time, long Bytes) Of(Action work)
    {
        var (time, bytes) = (ProcessorTime(), GC.GetAllocatedBytesForCurrentThread());
        work();
        return (ProcessorTime() - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    // Of this thread alone; the framework knows that of the whole process only.
    private static TimeSpan ProcessorTime()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.True(GetThreadTimes(GetCurrentThread(), out _, out _, out var kernel, out var user));
            return TimeSpan.FromTicks(kernel + user);
        }

        Assert.Equal(0, ClockGetTime(OperatingSystem.IsMacOS() ? 16 : 3, out var time));
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out Time time);

    [LibraryImport("kernel32")]
    private static partial nint GetCurrentThread();

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
