namespace ContentSdk.Fuzz;

/// <summary>What a reading may take. A file costs something however small it is, so that bytes count from a thousand on.</summary>
internal static class Limits
{
    public const int FewestBytes = 1_000;

    /// <summary>Far above what a text takes, far below what its square takes.</summary>
    public const double MostNanosecondsPerByte = 60_000;

    public const double MostAllocatedPerByte = 60_000;

    /// <summary>After this a reading counts as one that never ends.</summary>
    public static readonly TimeSpan Hang = TimeSpan.FromSeconds(120);
}
