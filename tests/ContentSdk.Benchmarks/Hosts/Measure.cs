using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Host;

/// <summary>The four things that a host does with its content.</summary>
internal interface IContentHost
{
    /// <summary>The title of one article.</summary>
    static abstract string Title();

    /// <summary>Who says the first quotation of that article.</summary>
    static abstract string? Speaker();

    /// <summary>The title of an article that is known by its slug only.</summary>
    static abstract string? Find(string slug);

    /// <summary>How many characters the text of that article has.</summary>
    static abstract int TextLength();
}

/// <summary>Takes the times and prints them as one line of name=value.</summary>
internal static class Measure
{
    private const int Calls = 100_000;
    private const int Rounds = 60;

    public static void Run<THost>()
        where THost : struct, IContentHost
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.GetTimestamp();
        var title = THost.Title();
        var first = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        clock = Stopwatch.GetTimestamp();
        var length = THost.TextLength();
        var text = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;

        var titles = Warm(static () => Titles<THost>());
        var speakers = Warm(static () => Speakers<THost>());
        var finds = Warm(static () => Finds<THost>());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first_ms={first:0.000} first_bytes={allocated} text_ms={text:0.000} title_ns={titles.Nanoseconds:0.00} title_bytes={titles.Bytes} "
                + $"speaker_ns={speakers.Nanoseconds:0.00} speaker_bytes={speakers.Bytes} find_ns={finds.Nanoseconds:0.00} find_bytes={finds.Bytes} "
                + $"speaker={THost.Speaker()?.Length ?? -1} length={length} title={title.Length}"));
    }

    /// <summary>The fastest of many rounds: the first ones are compiled on the way, and others work on this machine too.</summary>
    private static (double Nanoseconds, long Bytes) Warm(Func<int> round)
    {
        var best = TimeSpan.MaxValue;
        var bytes = 0L;
        for (var i = 0; i < Rounds; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.GetTimestamp();
            _ = round();
            var time = Stopwatch.GetElapsedTime(clock);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            best = time < best ? time : best;
        }
        return (best.TotalNanoseconds / Calls, bytes / Calls);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Titles<THost>()
        where THost : struct, IContentHost
    {
        var sum = 0;
        for (var i = 0; i < Calls; i++)
            sum += THost.Title().Length;
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Speakers<THost>()
        where THost : struct, IContentHost
    {
        var sum = 0;
        for (var i = 0; i < Calls; i++)
            sum += THost.Speaker()?.Length ?? 0;
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Finds<THost>()
        where THost : struct, IContentHost
    {
        var sum = 0;
        for (var i = 0; i < Calls; i++)
            sum += THost.Find("harbour-report-0321")!.Length;
        return sum;
    }
}
