namespace ContentSdk.Engine.Rules;

/// <summary>CSDK30xx: headings, links, images and the other markup of Markdown files.</summary>
public static class MarkdownRules
{
    /// <summary>A heading of level 1 beside the headline.</summary>
    public static readonly Rule SecondHeadline = Warning(
        "CSDK3003", "Article has a second headline",
        "An article has one headline, and that is '{0}'. Write this heading as '## …', or make an article of its own of what follows.");

    /// <summary>A heading two levels or more below the one before it.</summary>
    public static readonly Rule SkippedLevel = Warning(
        "CSDK3004", "Heading skips a level",
        "This heading is of level {0}, but the one above it is of level {1}. Write it with {2}.");

    /// <summary>A heading without text.</summary>
    public static readonly Rule EmptyHeading = Warning(
        "CSDK3005", "Heading is empty",
        "This heading has no text. Write it, or remove the marks.");

    /// <summary>A heading with nothing below it.</summary>
    public static readonly Rule EmptySection = Warning(
        "CSDK3006", "Nothing stands below a heading",
        "Below '{0}' there is no text before {1}. Write it, or remove the heading.");

    /// <summary>Two headings that read alike, one below the other's parent.</summary>
    public static readonly Rule RepeatedHeading = new(
        "CSDK3007", "Two headings read alike",
        "'{0}' is also the heading in line {1}. Say in each what is below it; links tell them apart by '#{2}' and '#{3}'.",
        RuleSeverity.Info, IsBlocking: false);

    /// <summary>A link or image with an address that a page must not have.</summary>
    public static readonly Rule UnsafeTarget = new(
        "CSDK3008", "Address is not allowed",
        "'{0}' begins no address that a page may have. Write one that begins with https:, http:, mailto: or tel:, or a path on the same site.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A link or image that leads nowhere.</summary>
    public static readonly Rule NoTarget = Warning(
        "CSDK3009", "Link or image has no address",
        "This {0} has no address. Write it between the brackets: {1}.");

    /// <summary>A reference that nothing defines.</summary>
    public static readonly Rule UndefinedReference = Warning(
        "CSDK3010", "Reference is not defined",
        "Nothing in this file defines {0}, so that the brackets are shown as they stand. {1}");

    /// <summary>A definition that nothing refers to.</summary>
    public static readonly Rule UnusedDefinition = Warning(
        "CSDK3011", "Definition is not used",
        "Nothing in this file refers to {0}, so that it is not shown. Refer to it by '{1}', or remove it.");

    /// <summary>A link to a heading that there is not.</summary>
    public static readonly Rule UnknownAnchor = Warning(
        "CSDK3012", "Link leads to no heading",
        "No heading of this article has the anchor '{0}'. {1}");

    /// <summary>An image without a description.</summary>
    public static readonly Rule NoAlternative = Warning(
        "CSDK3013", "Image has no description",
        "Who does not see this image learns nothing of it. Describe it between the square brackets: ![what it shows]({0}).");

    /// <summary>A link without text.</summary>
    public static readonly Rule NoLinkText = Warning(
        "CSDK3014", "Link has no text",
        "This link has no text that a reader could follow. Write it between the square brackets: [where it leads]({0}).");

    /// <summary>Table rows of other lengths than the head.</summary>
    public static readonly Rule UnevenRow = Warning(
        "CSDK3015", "Table row does not fit its head",
        "This row has {0}, but the table's head has {1}. {2}");

    /// <summary>HTML that is left out.</summary>
    public static readonly Rule RawHtml = Warning(
        "CSDK3016", "HTML is left out",
        "HTML in a Markdown file is left out of the article: '{0}'. Write it as Markdown, or set ContentSdkRawHtml to true in the project to keep it.");

    /// <summary>A fence without end.</summary>
    public static readonly Rule UnclosedFence = Warning(
        "CSDK3017", "Code fence is never closed",
        "The code that begins here has no end: all that follows is read as code. Write a line '{0}' below it.");

    /// <summary>Marks of emphasis that emphasise nothing.</summary>
    public static readonly Rule LeftoverEmphasis = Warning(
        "CSDK3018", "Mark emphasises nothing",
        "These {0} open or close nothing and are shown as they stand. Put the same marks, without a blank, right before and behind the words, or write {1}.");

    /// <summary>Code that is so by its indent only.</summary>
    public static readonly Rule IndentedCode = Warning(
        "CSDK3019", "Indented text is read as code",
        "This text is indented by four blanks or a tab, and so it is read as code. Remove the blanks, or, if it is code, put it between lines '```'.");

    /// <summary>What was meant to be a link.</summary>
    public static readonly Rule BrokenLink = Warning(
        "CSDK3020", "Link is not read as one",
        "This looks like a link, but is none and is shown as it stands. Write it without blanks in the address: [text](address).");

    /// <summary>A headline in the text that differs from the declared one.</summary>
    public static readonly Rule OtherHeadline = Warning(
        "CSDK3021", "Headline differs from front matter",
        "The headline is '{0}', as front matter says; this heading of level 1 says something else. Make them equal, or write this one as '## …'.");

    /// <summary>A paragraph with a line of hyphens right below.</summary>
    public static readonly Rule AccidentalHeading = Warning(
        "CSDK3022", "Paragraph is read as a heading",
        "The line '{0}' right below this paragraph makes it a heading. Put an empty line between them, or write the heading as '{1} …'.");

    /// <summary>Nested too deeply.</summary>
    public static readonly Rule TooDeep = new(
        "CSDK3023", "Markdown is nested too deeply",
        "Lists, quotations, tables or marks of this file are nested deeper than any text needs, and so it is read as plain text. Make it simpler.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A comment without end.</summary>
    public static readonly Rule UnclosedComment = Warning(
        "CSDK3024", "Comment is never closed",
        "The comment that begins here has no end: all that follows is left out of the article. Write '-->' behind it.");

    /// <summary>More marks in one paragraph than can be told apart in good time.</summary>
    public static readonly Rule TooDear = new(
        "CSDK3025", "Paragraph has too many marks",
        "The {0} characters that begin here have no empty line between them and hold {1} marks that may be Markdown, which would take too long to read, and so the file is read as plain text. "
        + "Put empty lines between, or move what is no text out of the file.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>More HTML than any text makes.</summary>
    public static readonly Rule HtmlTooLarge = new(
        "CSDK3026", "HTML would be too large",
        "The HTML of this file would have more than {0} characters: a long address is referred to again and again, or a table grows without end. It is read as plain text. Write the addresses in the links, or cut the file into several.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        SecondHeadline, SkippedLevel, EmptyHeading, EmptySection, RepeatedHeading, UnsafeTarget, NoTarget, UndefinedReference, UnusedDefinition, UnknownAnchor,
        NoAlternative, NoLinkText, UnevenRow, RawHtml, UnclosedFence, LeftoverEmphasis, IndentedCode, BrokenLink, OtherHeadline, AccidentalHeading, TooDeep, UnclosedComment, TooDear, HtmlTooLarge,
    ];

    private static Rule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning, IsBlocking: false);
}
