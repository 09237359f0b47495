using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Routes;

/// <summary>The values that routes have of articles, in letters that every path can have.</summary>
internal static class RouteValues
{
    // yyyy-MM-dd
    private const int Year = 4, Month = 5, Day = 8, TwoDigits = 2;

    /// <summary>How values are called in templates.</summary>
    public static IReadOnlyList<string> Names { get; } = ["slug", "section", "language", "year", "month", "day"];

    /// <summary>How a value is called in templates.</summary>
    public static string NameOf(RouteValue value) => Names[(int)value];

    /// <summary>The key of front matter that gives a value.</summary>
    public static string KeyOf(RouteValue value) => value switch
    {
        RouteValue.Slug => FieldKeys.Slug,
        RouteValue.Section => FieldKeys.Section,
        RouteValue.Language => FieldKeys.Language,
        _ => FieldKeys.Published,
    };

    /// <summary>The value of an article; null where it has none.</summary>
    public static string? Of(RouteValue value, RouteFacts article) => value switch
    {
        RouteValue.Slug => article.Slug,
        RouteValue.Section => article.Section is { Length: > 0 } section ? TermNames.Of(section, isSection: true).Slug : null,
        RouteValue.Language => article.Language is { } tag ? CharClass.ToLower(tag) : null,
        RouteValue.Year => article.Published?.Substring(0, Year),
        RouteValue.Month => article.Published?.Substring(Month, TwoDigits),
        _ => article.Published?.Substring(Day, TwoDigits),
    };
}
