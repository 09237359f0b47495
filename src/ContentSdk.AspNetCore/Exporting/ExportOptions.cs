namespace ContentSdk.AspNetCore;

/// <summary>What an export writes besides the content and what its pages lead to.</summary>
public sealed class ExportOptions
{
    /// <summary>Paths below the base address that no page leads to, such as <c>/robots.txt</c>. Each must be answered with 200.</summary>
    public IList<string> Paths { get; } = [];

    /// <summary>
    /// The path of the page for addresses that do not exist. It is written as <c>404.html</c>, where most hosts look for it, and may be
    /// answered with 404. Null: that of <c>MapNotFound</c>, if any.
    /// </summary>
    public string? NotFoundPath { get; set; }
}
