namespace ContentSdk.AspNetCore.Exporting;

// What a page leads to, and the places that others can lead to.
internal sealed class PageLinks
{
    /// <summary>The addresses as they are written, with their lines.</summary>
    public List<(string Address, int Line)> Links { get; } = [];

    /// <summary>The ids of elements, and the names of anchors.</summary>
    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>What the addresses are relative to, if the page says so.</summary>
    public string? Base { get; set; }
}
