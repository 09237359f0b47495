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

    /// <summary>Text in a block of HTML that is kept.</summary>
    public static readonly Rule UnreadHtml = new(
        "CSDK3029", "Text in HTML is not read",
        "The text of this HTML is shown on the page but is not part of the article's text: quotations and names in it are not found. Write it as Markdown.",
        RuleSeverity.Info, IsBlocking: false);

    /// <summary>Number signs that begin no heading.</summary>
    public static readonly Rule HeadingWithoutSpace = Warning(
        "CSDK3030", "Heading mark without a space",
        "This line is read as text, not as a heading, because no ordinary space follows '{0}'. Write '{0} {1}'.");

    /// <summary>A link whose two parts are set apart.</summary>
    public static readonly Rule SpacedLink = Warning(
        "CSDK3031", "Space inside a link",
        "A space separates the text of this link from its address, so that readers see the brackets. Write '[{0}]({1})'.");

    /// <summary>A link with the wrong brackets.</summary>
    public static readonly Rule SwappedLink = Warning(
        "CSDK3032", "Brackets of a link swapped",
        "The brackets of this link are swapped, so that readers see them. Write '[{0}]({1})'.");

    /// <summary>An address that was copied from a chat tool.</summary>
    public static readonly Rule ChatLink = new(
        "CSDK3033", "Link marked by a chat tool",
        "The address of this link names a chat tool as its source. Remove '{0}' from it.",
        RuleSeverity.Info, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [AccidentalItem, EmphasizedProduct, UnreadHtml, HeadingWithoutSpace, SpacedLink, SwappedLink, ChatLink];

    private static Rule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning, IsBlocking: false);
}
