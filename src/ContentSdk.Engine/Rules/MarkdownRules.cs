using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK30xx: headings, links, images and the other markup of Markdown files.</summary>
public static class MarkdownRules
{
    /// <summary>A heading of level 1 beside the headline.</summary>
    public static readonly Rule SecondHeadline = Warning(
        "CSDK3003", "Second headline",
        "An article has one headline, and that is '{0}'. "
        + "Write this heading as '## …', or move it and what follows to an article of its own.");

    /// <summary>A heading two levels or more below the one before it.</summary>
    public static readonly Rule SkippedLevel = Warning(
        "CSDK3004", "Skipped heading level",
        "This heading is of level {0}, but the one above it is of level {1}. Write it with '{2}'.");

    /// <summary>A heading without text.</summary>
    public static readonly Rule EmptyHeading = Warning(
        "CSDK3005", "Empty heading",
        "The heading has no text. Write it, or remove the heading.");

    /// <summary>A heading with nothing below it.</summary>
    public static readonly Rule EmptySection = Warning(
        "CSDK3006", "Empty section",
        "There is no text between the heading '{0}' and the next one. Write it, or remove the heading.");

    /// <summary>A heading at the end of the file.</summary>
    public static readonly RuleMessage EmptyLastSection = EmptySection.Also(
        "emptyLastSection", "There is no text after the heading '{0}'. Write it, or remove the heading.");

    /// <summary>Two headings that read alike, one below the other's parent.</summary>
    public static readonly Rule RepeatedHeading = new(
        "CSDK3007", "Repeated heading",
        "The heading '{0}' is also on line {1}. Say in each what follows it; their anchors are '#{2}' and '#{3}'.",
        RuleSeverity.Info, IsBlocking: false);

    /// <summary>A link or image with an address that a page must not have.</summary>
    public static readonly Rule UnsafeTarget = new(
        "CSDK3008", "Link scheme not allowed",
        "'{0}' is not an allowed link scheme. Use https:, http:, mailto: or tel:, or a path on the same site.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>An address of another host without a scheme.</summary>
    public static readonly RuleMessage NoScheme = UnsafeTarget.Also(
        "noScheme",
        "An address that begins with '{0}' leads to another site but has no scheme. "
        + "Begin it with https://, or write a path on the same site.");

    /// <summary>A link or image that leads nowhere.</summary>
    public static readonly Rule NoTarget = Warning(
        "CSDK3009", "Missing address",
        "The link has no address. Write it in the parentheses: [text](address)");

    /// <summary>An image that leads nowhere.</summary>
    public static readonly RuleMessage NoImageAddress = NoTarget.Also(
        "noImageAddress", "The image has no address. Write it in the parentheses: ![what it shows](address)");

    /// <summary>A reference that nothing defines.</summary>
    public static readonly Rule UndefinedReference = Warning(
        "CSDK3010", "Undefined reference",
        "The reference {0} is not defined in this file, so readers see the brackets. "
        + "Write its address on a line of its own: '{0}: https://…'");

    /// <summary>A reference to a footnote that does not exist.</summary>
    public static readonly RuleMessage UndefinedFootnote = UndefinedReference.Also(
        "undefinedFootnote", "The footnote {0} is not in this file, so readers see the brackets. Write it on a line of its own: '{0}: …'");

    /// <summary>A reference that is close to a definition that nothing refers to.</summary>
    public static readonly RuleMessage MisspelledReference = UndefinedReference.Also(
        "misspelledReference", "The reference {0} is not defined in this file, so readers see the brackets. Did you mean '[{1}]'?");

    /// <summary>A footnote that is close to one that nothing refers to.</summary>
    public static readonly RuleMessage MisspelledFootnote = UndefinedReference.Also(
        "misspelledFootnote", "The footnote {0} is not in this file, so readers see the brackets. Did you mean '[{1}]'?");

    /// <summary>A definition that nothing refers to.</summary>
    public static readonly Rule UnusedDefinition = Warning(
        "CSDK3011", "Unused definition",
        "The definition [{0}] is not used, so readers never see it. Link to it as '[text][{0}]', or remove it.");

    /// <summary>A footnote that nothing refers to.</summary>
    public static readonly RuleMessage UnusedFootnote = UnusedDefinition.Also(
        "unusedFootnote", "The footnote [{0}] is not used, so readers never see it. Refer to it as '[{0}]', or remove it.");

    /// <summary>A link to a heading that there is not.</summary>
    public static readonly Rule UnknownAnchor = Warning(
        "CSDK3012", "Unknown anchor",
        "No heading of this article has the anchor '{0}'. Use one of these: {1}.");

    /// <summary>An anchor that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledAnchor = UnknownAnchor.Also(
        "misspelledAnchor", "No heading of this article has the anchor '{0}'. Did you mean '#{1}'?");

    /// <summary>A link to a heading in an article without headings.</summary>
    public static readonly RuleMessage NoAnchors = UnknownAnchor.Also(
        "noAnchors",
        "No heading has the anchor '{0}': the article has no headings below its headline. Add the heading, or remove the link.");

    /// <summary>An anchor that is there already.</summary>
    public static readonly Rule RepeatedAnchor = Warning(
        "CSDK3041", "Repeated anchor",
        "The anchor '{0}' is also on line {1}, so every link to it leads there. Use another name here, or remove it.");

    /// <summary>An image without a description.</summary>
    public static readonly Rule NoAlternative = Warning(
        "CSDK3013", "Missing alt text",
        "The image has no alt text. Describe it between the square brackets: ![what it shows]({0})");

    /// <summary>A link without text.</summary>
    public static readonly Rule NoLinkText = Warning(
        "CSDK3014", "Missing link text",
        "The link has no text for a reader to follow. Write it between the square brackets: [where it leads]({0})");

    /// <summary>Table rows of other lengths than the head.</summary>
    public static readonly Rule UnevenRow = Warning(
        "CSDK3015", "Uneven table row",
        "This row has fewer cells ({0}) than the table's header ({1}). Add the missing cells, empty or not.");

    /// <summary>A table row with too many cells.</summary>
    public static readonly RuleMessage LongRow = UnevenRow.Also(
        "longRow",
        "This row has more cells ({0}) than the table's header ({1}). Remove a cell, or write '\\|' for a vertical bar in the text.");

    /// <summary>A row of hyphens that is shorter or longer than its header.</summary>
    public static readonly RuleMessage UnevenDelimiter = UnevenRow.Also(
        "delimiter",
        "This row of hyphens has {0} cells and the header above it {1}, so other programs show the table as text. Write '{2}' instead.");

    /// <summary>HTML that is left out.</summary>
    public static readonly Rule RawHtml = Warning(
        "CSDK3016", "HTML in Markdown",
        "HTML in a Markdown file is left out of the article: '{0}'. "
        + "Write it as Markdown, or set ContentSdkRawHtml to true in the project to keep it.");

    /// <summary>The same in a field.</summary>
    public static readonly RuleMessage HtmlInField = RawHtml.Also(
        "htmlInField", "HTML in a field of Markdown is left out: '{0}'. Write it as Markdown.");

    /// <summary>A fence without end.</summary>
    public static readonly Rule UnclosedFence = Warning(
        "CSDK3017", "Unclosed code fence",
        "The code block that begins here is not closed, so everything after it is read as code. Write a line '{0}' after the code.");

    /// <summary>Marks of emphasis that emphasise nothing.</summary>
    public static readonly Rule LeftoverEmphasis = Warning(
        "CSDK3018", "Unmatched emphasis marks",
        "'{0}' neither opens nor closes emphasis and is shown as it is written. "
        + "Put the same marks directly before and after the words, without a space, or write '{1}' to show them.");

    /// <summary>Marks that a space keeps from the word that they were to begin.</summary>
    public static readonly RuleMessage SpaceAfterEmphasis = LeftoverEmphasis.Also(
        "spaceAfterEmphasis",
        "There is a space after the opening '{0}', so the marks are shown and the words are not emphasized. Remove the space.");

    /// <summary>Marks that a space keeps from the word that they were to end.</summary>
    public static readonly RuleMessage SpaceBeforeEmphasis = LeftoverEmphasis.Also(
        "spaceBeforeEmphasis",
        "There is a space before the closing '{0}', so the marks are shown and the words are not emphasized. Remove the space.");

    /// <summary>Code that is so by its indent only.</summary>
    public static readonly Rule IndentedCode = Warning(
        "CSDK3019", "Indented text read as code",
        "This text is indented by four spaces or a tab, so it is read as code. "
        + "Remove the indentation; if it is code, put it between '```' lines.");

    /// <summary>What was meant to be a link.</summary>
    public static readonly Rule BrokenLink = Warning(
        "CSDK3020", "Broken link",
        "This looks like a link but is shown as it is written. Write it without spaces in the address: [text](address)");

    /// <summary>A link whose address has no end.</summary>
    public static readonly RuleMessage UnclosedLink = BrokenLink.Also(
        "unclosedLink", "The address of this link is not closed, so the link is shown as it is written. Write ')' after the address.");

    /// <summary>A headline in the text that differs from the declared one.</summary>
    public static readonly Rule OtherHeadline = Warning(
        "CSDK3021", "Headline differs from front matter",
        "The headline in front matter is '{0}', but this heading of level 1 says something else. "
        + "Make them equal, or write this one as '## …'.");

    /// <summary>A paragraph with a line of hyphens right below.</summary>
    public static readonly Rule AccidentalHeading = Warning(
        "CSDK3022", "Paragraph read as a heading",
        "The line '{0}' directly below this paragraph makes it a heading. Put a blank line between them, or write the heading as '{1} …'.");

    /// <summary>Nested too deeply.</summary>
    public static readonly Rule TooDeep = new(
        "CSDK3023", "Markdown nested too deeply",
        "The lists, quotations, tables or marks in this file are nested too deeply, so it is read as plain text. Make them flatter.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A comment without end.</summary>
    public static readonly Rule UnclosedComment = Warning(
        "CSDK3024", "Unclosed comment",
        "The comment that begins here is not closed, so everything after it is left out of the article. Write '-->' at its end.");

    /// <summary>More marks in one paragraph than can be told apart in good time.</summary>
    public static readonly Rule TooDear = new(
        "CSDK3025", "Too many marks in a paragraph",
        "The next {0} characters have no blank line and contain {1} marks that could be Markdown, too many to read quickly, "
        + "so the file is read as plain text. "
        + "Add blank lines, or move what is not text to another file.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>More HTML than any text makes.</summary>
    public static readonly Rule HtmlTooLarge = new(
        "CSDK3026", "HTML too large",
        "The HTML of this file would have more than {0} characters, so the file is read as plain text. "
        + "Write each address directly in its link, or split the file.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        SecondHeadline, SkippedLevel, EmptyHeading, EmptySection, RepeatedHeading, UnsafeTarget, NoTarget, UndefinedReference,
        UnusedDefinition, UnknownAnchor, RepeatedAnchor,
        NoAlternative, NoLinkText, UnevenRow, RawHtml, UnclosedFence, LeftoverEmphasis, IndentedCode, BrokenLink, OtherHeadline,
        AccidentalHeading, TooDeep, UnclosedComment, TooDear, HtmlTooLarge,
    ];

    private static Rule Warning(string id, string title, string message) =>
        new(id, title, message, RuleSeverity.Warning, IsBlocking: false);
}
