namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>How much of a YAML text is read: content is hostile input.</summary>
/// <param name="Length">Most characters.</param>
/// <param name="Depth">How deep lists and mappings may lie in each other.</param>
/// <param name="Nodes">Most keys, values and lists together.</param>
internal sealed record YamlLimits(int Length, int Depth, int Nodes)
{
    /// <summary>For the metadata of one article.</summary>
    public static YamlLimits FrontMatter { get; } = new(100_000, 8, 5_000);

    /// <summary>For a file of its own: some 20,000 entities.</summary>
    public static YamlLimits File { get; } = new(8_000_000, 8, 500_000);
}
