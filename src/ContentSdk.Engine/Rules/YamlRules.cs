namespace ContentSdk.Engine.Rules;

/// <summary>CSDK20xx: YAML, in front matter and in files of its own.</summary>
public static class YamlRules
{
    /// <summary>The text is no YAML.</summary>
    public static readonly Rule Syntax = new(
        "CSDK2001", "YAML cannot be read",
        "{0}.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A feature of YAML that content does not need.</summary>
    public static readonly Rule Feature = new(
        "CSDK2002", "YAML feature is not supported",
        "{0} is not supported here. Write the keys and values themselves.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A key stands twice in one mapping.</summary>
    public static readonly Rule RepeatedKey = new(
        "CSDK2004", "Key stands twice",
        "The key '{0}' stands here a second time; the first is in line {1}. Remove one of them.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>Longer, deeper or more than any content needs.</summary>
    public static readonly Rule TooLarge = new(
        "CSDK2005", "YAML is too large",
        "The YAML is {0}; it is read up to here. Make it smaller, or divide it.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A value that YAML cut at a number sign.</summary>
    public static readonly Rule CutValue = new(
        "CSDK2023", "Value cut off at '#'",
        "'{0}' is a comment in YAML and is left out of the value. Put the whole value in quotation marks; if it is a comment, write a space after '#'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A list item that YAML takes for a part of the one above.</summary>
    public static readonly Rule SwallowedItem = new(
        "CSDK2025", "List item read as part of the one above",
        "This line is indented deeper than the list item '{0}' above it, so it is read as part of that item. Begin its '-' in the column of the '-' above.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Syntax, Feature, RepeatedKey, TooLarge, CutValue, SwallowedItem];
}
