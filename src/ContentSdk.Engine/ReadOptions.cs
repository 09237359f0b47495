namespace ContentSdk.Engine;

/// <summary>What a caller may ask of the reading of a file.</summary>
public sealed record ReadOptions
{
    /// <summary>The options of a build without settings.</summary>
    public static ReadOptions Default { get; } = new();
}
