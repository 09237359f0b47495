namespace ContentSdk.Engine.Routes;

/// <summary>What of an article a route can have, in the order of <see cref="RouteValues.Names"/>.</summary>
public enum RouteValue
{
    /// <summary>Its slug.</summary>
    Slug,

    /// <summary>Its section, in the form of a slug.</summary>
    Section,

    /// <summary>The tag of its language as front matter says it, in lowercase.</summary>
    Language,

    /// <summary>The year of its publication, four digits.</summary>
    Year,

    /// <summary>The month of its publication, two digits.</summary>
    Month,

    /// <summary>The day of its publication, two digits.</summary>
    Day,
}
