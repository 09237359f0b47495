using System.Globalization;

namespace ContentSdk.Engine.Formats.Nodes;

/// <summary>How much of a text that holds data is read: content is hostile input.</summary>
/// <param name="Length">Most characters.</param>
/// <param name="Depth">How deep lists and mappings may lie in each other.</param>
/// <param name="Nodes">Most keys, values and lists together.</param>
internal sealed record DataLimits(int Length, int Depth, int Nodes)
{
    /// <summary>Whether they are those of a file of its own, which may hold a list too, and no text below.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>For the metadata of one article.</summary>
    public static DataLimits FrontMatter { get; } = new(100_000, 8, 5_000);

    /// <summary>For a file of its own: some 20,000 entities.</summary>
    public static DataLimits File { get; } = new(8_000_000, 8, 500_000) { IsOfFile = true };

    /// <summary>One of these numbers, for a message.</summary>
    public static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
