using ContentSdk.Generator.Emit;

namespace ContentSdk.Generator.Pipeline;

/// <summary>How the set is emitted.</summary>
/// <param name="IsOn">Whether anything is: there is content, and the host can compile what we emit.</param>
/// <param name="UsesBuckets">Whether articles share files.</param>
/// <param name="Options">What the host chose.</param>
internal sealed record Emission(bool IsOn, bool UsesBuckets, EmitOptions Options)
{
    /// <summary>Up to so many articles each has a file of its own; with more, each keystroke in C# would pay for them.</summary>
    public const int MostFiles = 64;
}
