namespace ContentSdk.Engine.Rules;

/// <summary>CSDK30xx: text that Markdown reads as markup, and markup that it reads as text.</summary>
public static class MisreadMarkdownRules
{
    /// <summary>A sentence that is read as an item of a list.</summary>
    public static readonly Rule AccidentalItem = Warning(
        "CSDK3027", "Sentence is read as a list item",
        "'{0}' at the beginning of this line makes it an item of a list, and is not part of the text. If no list is meant, write '{1}'.");

    /// <summary>A multiplication that is read as emphasis.</summary>
    public static readonly Rule EmphasizedProduct = Warning(
        "CSDK3028", "Stars between numbers are read as emphasis",
        "The stars in '{0}' are read as emphasis and are not shown. Write '×' or '\\*' between the numbers.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [AccidentalItem, EmphasizedProduct];

    private static Rule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning, IsBlocking: false);
}
