using ContentSdk;

namespace Newsroom;

/// <summary>What an article of the Courier has besides the built-in keys.</summary>
[ContentFields]
internal sealed record StoryFields
{
    /// <summary>The line above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>What its image shows, and who made it.</summary>
    public string? Caption { get; init; }
}
