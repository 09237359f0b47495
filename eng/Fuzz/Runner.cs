using System.Diagnostics;
using System.Globalization;
using ContentSdk.Fuzz.Checks;
using ContentSdk.Fuzz.Inputs;
using ContentSdk.Fuzz.Readers;

namespace ContentSdk.Fuzz;

/// <summary>Hands inputs to readers and keeps account.</summary>
internal sealed class Runner(FuzzOptions options, InputSource source, IReadOnlyList<Reader> readers)
{
    private readonly Dictionary<string, Figures> _figures = readers.ToDictionary(
        static reader => reader.Name, static _ => new Figures(), StringComparer.Ordinal);
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);
    private int _current = -1;
    private long _since;

    /// <summary>Runs, and returns how many different failures there were.</summary>
    public int Run()
    {
        var watch = Stopwatch.StartNew();
        // The stack of a compiler's thread on some systems; what recurses without bound ends the process
        // here, and the number tells the input.
        var thread = new Thread(() => RunAll(watch), maxStackSize: 1 << 20);
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(10)))
        {
            var current = Volatile.Read(ref _current);
            File.WriteAllText(Path.Combine(options.Output, "current"), current.ToString(CultureInfo.InvariantCulture));
            if (current >= 0 && Stopwatch.GetElapsedTime(Volatile.Read(ref _since)) is var time && time > Limits.Hang)
            {
                Console.WriteLine($"Input {current} of seed {options.Seed} has been read for {time.TotalSeconds:F0} seconds: it hangs.");
                Print(watch.Elapsed);
                Environment.Exit(1);
            }
        }
        Print(watch.Elapsed);
        return _failures.Count;
    }

    private void RunAll(Stopwatch watch)
    {
        var wheel = readers.SelectMany(static reader => Enumerable.Repeat(reader, reader.Weight)).ToArray();
        foreach (var reader in readers)
            reader.Check([], reader.Read([]));
        for (var number = options.First; number < options.First + options.Inputs && watch.Elapsed.TotalSeconds < options.Seconds; number++)
        {
            var random = source.RandomOf(number);
            var reader = wheel[random.Next(wheel.Length)];
            var input = source.Make(random);
            Volatile.Write(ref _since, Stopwatch.GetTimestamp());
            Volatile.Write(ref _current, number);
            if (options.Inputs == 1)
                File.WriteAllBytes(
                    Path.Combine(options.Output, string.Create(CultureInfo.InvariantCulture, $"{reader.Name}-{number}.bin")), input);
            if (Try(reader, input, number) is { } failure)
                Report(reader, input, number, failure);
            if ((number + 1) % 10_000 == 0)
                Console.WriteLine($"{number + 1 - options.First} inputs, {_failures.Count} failures, {watch.Elapsed:hh\\:mm\\:ss}");
        }
    }

    /// <summary>What is wrong with the reading of an input, if anything.</summary>
    private string? Try(Reader reader, byte[] input, int? number)
    {
        try
        {
            var (result, time, allocated) = Measure(reader, input);
            var bytes = Math.Max(Limits.FewestBytes, input.Length);
            var nanoseconds = time.TotalNanoseconds / bytes;
            // The runtime may have compiled or collected beside it: what counts is the best of several.
            for (var again = 0; again < 3 && nanoseconds > Limits.MostNanosecondsPerByte / 4; again++)
                nanoseconds = Math.Min(nanoseconds, Measure(reader, input).Time.TotalNanoseconds / bytes);
            if (number is { } there)
                _figures[reader.Name].Add(there, input.Length, time, nanoseconds, (double)allocated / bytes);
            FuzzFailure.Unless(nanoseconds < Limits.MostNanosecondsPerByte, "Reading takes too long.");
            FuzzFailure.Unless((double)allocated / bytes < Limits.MostAllocatedPerByte, "Reading takes too much memory.");
            reader.Check(input, result);
            return null;
        }
        catch (Exception exception)
        {
            return FuzzFailure.SignatureOf(exception) + (number is null || exception is FuzzFailure ? "" : "\n" + exception);
        }
    }

    private static (object Result, TimeSpan Time, long Allocated) Measure(Reader reader, byte[] input)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        // Not the clock on the wall: others work on the machine too.
        var start = Environment.CpuUsage.TotalTime;
        var result = reader.Read(input);
        return (result, Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private void Report(Reader reader, byte[] input, int number, string failure)
    {
        var signature = reader.Name + ": " + failure.Split('\n')[0];
        _failures[signature] = _failures.GetValueOrDefault(signature) + 1;
        if (_failures[signature] > 1)
            return;
        var name = string.Create(CultureInfo.InvariantCulture, $"{reader.Name}-{number}.bin");
        File.WriteAllBytes(Path.Combine(options.Output, name), input);
        var wanted = failure.Split('\n')[0];
        Volatile.Write(ref _current, -1);
        var small = Shrinker.Shrink(input, smaller => Try(reader, smaller, null)?.Split('\n')[0] == wanted);
        File.WriteAllBytes(Path.Combine(options.Output, name), small);
        Console.WriteLine($"Input {number}, {reader.Name}, {input.Length} bytes, as {name} {small.Length} bytes: {failure}");
    }

    private void Print(TimeSpan time)
    {
        var (inputs, bytes) = (_figures.Values.Sum(static f => f.Inputs), _figures.Values.Sum(static f => f.Bytes));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {options.Seed}, inputs {options.First} and on: {inputs} inputs, {bytes / 1e6:F1} MB in {time:hh\\:mm\\:ss}, "
                + $"most memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        foreach (var reader in readers)
            Console.WriteLine(_figures[reader.Name].Line(reader.Name));
        Console.WriteLine($"{_failures.Count} kinds of failure");
        foreach (var (signature, count) in _failures)
            Console.WriteLine($"  {count} × {signature}");
    }
}
