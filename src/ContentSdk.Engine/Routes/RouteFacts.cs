namespace ContentSdk.Engine.Routes;

/// <summary>What routes can have of an article.</summary>
/// <param name="Slug">Its slug, unique in its set.</param>
/// <param name="Section">Its section, or null.</param>
/// <param name="Language">The tag of its language, or null.</param>
/// <param name="Published">The day of its publication (<c>yyyy-MM-dd</c>), or null.</param>
public readonly record struct RouteFacts(string Slug, string? Section = null, string? Language = null, string? Published = null);
