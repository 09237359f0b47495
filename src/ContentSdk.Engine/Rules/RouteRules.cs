using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK61xx: the addresses under which a site shows its articles.</summary>
public static class RouteRules
{
    /// <summary>Two articles with one route.</summary>
    public static readonly Rule DuplicateRoute = new(
        "CSDK6101", "Duplicate route",
        "The article gets the route '{0}', and so does '{1}'. Give one of the two another slug, "
        + "or use values in ContentSdkRoutes that tell them apart.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A value that the route needs.</summary>
    public static readonly Rule MissingValue = new(
        "CSDK6102", "Missing value for the route",
        "The route of the article needs '{0}'. Add '{0}: …', or write {{{1}?}} in ContentSdkRoutes to leave that part out.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A template that is none.</summary>
    public static readonly Rule InvalidRoute = new(
        "CSDK6103", "Invalid ContentSdkRoutes",
        "'{0}' in ContentSdkRoutes is not a route. Begin it with '/' and write values in braces, such as '/{{section?}}/{{slug}}/'; "
        + "it may have 200 characters.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A segment that says nothing, or leads elsewhere.</summary>
    public static readonly RuleMessage InvalidSegment = InvalidRoute.Also(
        "invalidSegment", "The route '{0}' in ContentSdkRoutes has the segment '{1}'. Remove it.");

    /// <summary>An optional value beside another.</summary>
    public static readonly RuleMessage OptionalPart = InvalidRoute.Also(
        "optionalPart",
        "The segment '{1}' of the route '{0}' in ContentSdkRoutes is left out where its optional value is missing, and the other value "
        + "with it. Put the two into segments of their own.");

    /// <summary>A character that paths have to escape.</summary>
    public static readonly RuleMessage InvalidCharacter = InvalidRoute.Also(
        "invalidCharacter",
        "The route '{0}' in ContentSdkRoutes contains '{1}'. Use letters and digits without accents, '-', '.', '_' and '~'.");

    /// <summary>A brace without a name.</summary>
    public static readonly RuleMessage NamelessValue = InvalidRoute.Also(
        "namelessValue", "The route '{0}' in ContentSdkRoutes has a brace without a value. Write it as {{slug}}.");

    /// <summary>A value that there is not.</summary>
    public static readonly RuleMessage UnknownValue = InvalidRoute.Also(
        "unknownValue", "'{0}' is not a value of a route in ContentSdkRoutes. Use one of these: {1}.");

    /// <summary>A value that there is nearly.</summary>
    public static readonly RuleMessage MisspelledValue = InvalidRoute.Also(
        "misspelledValue", "'{0}' is not a value of a route in ContentSdkRoutes. Did you mean '{1}'?");

    /// <summary>A collection that there is not.</summary>
    public static readonly RuleMessage UnknownCollection = InvalidRoute.Also(
        "unknownCollection", "'{0}' in ContentSdkRoutes is not the class of a collection with a property 'Body'. Use one of these: {1}.");

    /// <summary>A collection that there is nearly.</summary>
    public static readonly RuleMessage MisspelledCollection = InvalidRoute.Also(
        "misspelledCollection",
        "'{0}' in ContentSdkRoutes is not the class of a collection with a property 'Body'. Did you mean '{1}'?");

    /// <summary>A collection where there is none.</summary>
    public static readonly RuleMessage NoCollections = InvalidRoute.Also(
        "noCollections",
        "'{0}' in ContentSdkRoutes is not the class of a collection with a property 'Body': the project has none. Remove its route.");

    /// <summary>A second route for the same.</summary>
    public static readonly RuleMessage SecondRoute = InvalidRoute.Also(
        "secondRoute", "'{0}' in ContentSdkRoutes is a second route for {1}. Remove one of the two.");

    /// <summary>A base address that is none.</summary>
    public static readonly Rule InvalidBaseAddress = new(
        "CSDK6104", "Invalid ContentSdkBaseAddress",
        "'{0}' is not a valid ContentSdkBaseAddress. Write an absolute http or https address without '?' and '#', "
        + "such as 'https://example.org/'.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A route that was published, and whose article has another slug now.</summary>
    public static readonly Rule MovedRoute = new(
        "CSDK6105", "Published route is gone",
        "The route '{0}' was published, but the article is now at '{1}', so links to it are dead. Write 'slug: {2}' to keep the route, "
        + "or accept the change with 'contentsdk routes --project . --update'.",
        RuleSeverity.Error, IsBlocking: false);

    /// <summary>A route that was published, and that no slug gives back.</summary>
    public static readonly RuleMessage ChangedRoute = MovedRoute.Also(
        "changedRoute",
        "The route '{0}' was published, but the article is now at '{1}', so links to it are dead. Change what the route is made of back, "
        + "or accept the change with 'contentsdk routes --project . --update'.");

    /// <summary>A route that was published, and whose article is not.</summary>
    public static readonly RuleMessage UnpublishedRoute = MovedRoute.Also(
        "unpublishedRoute",
        "The route '{0}' was published, but the article no longer is, so links to it are dead. Publish it, "
        + "or accept the change with 'contentsdk routes --project . --update'.");

    /// <summary>A route that was published, and whose file is gone.</summary>
    public static readonly RuleMessage GoneRoute = MovedRoute.Also(
        "goneRoute",
        "The route '{0}' was published, but '{1}' is gone, so links to it are dead. Bring the file back, give its slug to the article "
        + "that takes its place, or accept the change with 'contentsdk routes --project . --update'.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [DuplicateRoute, MissingValue, InvalidRoute, InvalidBaseAddress, MovedRoute];
}
