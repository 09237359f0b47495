using System.Diagnostics;

namespace ContentSdk.Fuzz;

/// <summary>Makes an input that fails smaller, as long as it fails in the same way.</summary>
internal static class Shrinker
{
    private const int MostTries = 3_000;

    // What is wrong with some inputs is that they take long.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    /// <param name="input">The input.</param>
    /// <param name="fails">Whether an input fails in the same way.</param>
    public static byte[] Shrink(byte[] input, Func<byte[], bool> fails)
    {
        var tries = 0;
        var begin = Stopwatch.GetTimestamp();
        for (var size = Math.Max(1, input.Length / 2); ; size /= 2)
        {
            for (var start = 0; start < input.Length && !IsEnough(); tries++)
            {
                byte[] smaller = [.. input.AsSpan(0, start), .. input.AsSpan(Math.Min(input.Length, start + size))];
                if (fails(smaller))
                    input = smaller;
                else
                    start += size;
            }
            if (size == 1 || IsEnough())
                return input;
        }

        bool IsEnough() => tries >= MostTries || Stopwatch.GetElapsedTime(begin) > MostTime;
    }
}
