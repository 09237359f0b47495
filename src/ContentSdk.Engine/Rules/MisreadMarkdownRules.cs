using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK30xx: text that Markdown reads as markup, and markup that it reads as text.</summary>
public static class MisreadMarkdownRules
{
    /// <summary>A sentence that is read as an item of a list.</summary>
    public static readonly Rule AccidentalItem = Warning(
        "CSDK3027", "Sentence read as a list item",
        "'{0}' at the beginning of this line makes it a list item and is not part of the text. If you do not want a list, write '{1}'.");

    /// <summary>A multiplication that is read as emphasis.</summary>
    public static readonly Rule EmphasizedProduct = Warning(
        "CSDK3028", "Asterisks between numbers read as emphasis",
        "The asterisks in '{0}' are read as emphasis and are not shown. Write '×' or '\\*' between the numbers.");

    /// <summary>Text in a block of HTML that is kept.</summary>
    public static readonly Rule UnreadHtml = new(
        "CSDK3029", "Text inside HTML",
        "The text of this HTML is shown on the page but is not part of the article's text, "
        + "so quotations and names in it are not found. Write it as Markdown.",
        RuleSeverity.Info, IsBlocking: false);

    /// <summary>Number signs that begin no heading.</summary>
    public static readonly Rule HeadingWithoutSpace = Warning(
        "CSDK3030", "Missing space after a heading mark",
        "This line is read as text, not as a heading, because no ordinary space follows '{0}'. Write '{0} {1}'.");

    /// <summary>A link whose two parts are set apart.</summary>
    public static readonly Rule SpacedLink = Warning(
        "CSDK3031", "Space inside a link",
        "There is a space between the text of this link and its address, so readers see the brackets. Write '[{0}]({1})'.");

    /// <summary>A link with the wrong brackets.</summary>
    public static readonly Rule SwappedLink = Warning(
        "CSDK3032", "Swapped link brackets",
        "The brackets of this link are swapped, so readers see them. Write '[{0}]({1})'.");

    /// <summary>An address that was copied from a chat tool.</summary>
    public static readonly Rule ChatLink = new(
        "CSDK3033", "Chat tool named in a link",
        "The address of this link names a chat tool as its source. Remove '{0}' from it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A mail address that is read as a path.</summary>
    public static readonly Rule MissingScheme = Warning(
        "CSDK3034", "Link address without a scheme",
        "The address '{0}' has no scheme, so it is read as a page of this site. Write '{1}'.");

    /// <summary>A host that readers cannot reach.</summary>
    public static readonly Rule LocalHost = Warning(
        "CSDK3035", "Link to a local or staging server",
        "'{0}' is a local or staging server, and readers cannot reach it. Write the public address.");

    /// <summary>A row of a table that is shown as text.</summary>
    public static readonly Rule LostTable = Warning(
        "CSDK3036", "Table read as text",
        "These lines look like a table but are shown as text: the row of hyphens is missing. Write '{0}' below this line.");

    /// <summary>A row of hyphens that does not fit its header.</summary>
    public static readonly RuleMessage OddDelimiter = LostTable.Also(
        "oddDelimiter", "This row does not fit the header above it, so the table is shown as text. Write '{0}' instead.");

    /// <summary>A table that is read as part of the paragraph above.</summary>
    public static readonly RuleMessage TableInParagraph = LostTable.Also(
        "tableInParagraph", "There is no blank line above this table, so it is shown as text. Add one.");

    /// <summary>An item with another number than the one that is shown.</summary>
    public static readonly Rule SkippedNumber = Warning(
        "CSDK3037", "List number not shown as written",
        "This item is numbered {0}, but pages show {1}: Markdown counts on from the first item of a list. "
        + "Correct the numbers, or write '{2}' to show them as written.");

    /// <summary>Marks that a converter escaped.</summary>
    public static readonly Rule EscapedMarks = Warning(
        "CSDK3040", "Escaped Markdown",
        "Readers see the marks of '{0}', because a backslash before each keeps them from being read. Remove the backslashes.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        AccidentalItem, EmphasizedProduct, UnreadHtml, HeadingWithoutSpace, SpacedLink, SwappedLink, ChatLink, MissingScheme, LocalHost,
        LostTable, SkippedNumber, EscapedMarks,
    ];

    private static Rule Warning(string id, string title, string message) =>
        new(id, title, message, RuleSeverity.Warning, IsBlocking: false);
}
