using System.Text.Json.Serialization;

namespace ContentSdk.AspNetCore.Json;

/// <summary>An article in a list of the JSON API.</summary>
/// <param name="Slug">The slug, by which the API has the article.</param>
/// <param name="Title">The headline.</param>
/// <param name="Url">The absolute address of its page.</param>
/// <param name="Summary">The teaser, or the standfirst; null where it has neither.</param>
/// <param name="Published">The day of publication; null where it is not known.</param>
/// <param name="Section">The section; null where it has none.</param>
/// <param name="Tags">The tags.</param>
public sealed record ArticleSummary(
    string Slug,
    string Title,
    string Url,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Summary,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Published,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Section,
    IReadOnlyList<string> Tags);
