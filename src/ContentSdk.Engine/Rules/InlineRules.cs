using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK7010: values of one paragraph of Markdown.</summary>
public static class InlineRules
{
    /// <summary>A blank line.</summary>
    public static readonly Rule SecondParagraph = new(
        "CSDK7010", "More than one paragraph of Markdown",
        "'{0}' must be one paragraph of Markdown, but a second one begins here. Remove the blank line.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A heading.</summary>
    public static readonly RuleMessage Heading = SecondParagraph.Also(
        "heading", "'{0}' must be one paragraph of Markdown, but this is a heading. Remove its marks.");

    /// <summary>A list.</summary>
    public static readonly RuleMessage List = SecondParagraph.Also(
        "list",
        "'{0}' must be one paragraph of Markdown, but this is an item of a list. Write a backslash before its mark, or remove the mark.");

    /// <summary>A block quotation.</summary>
    public static readonly RuleMessage Quotation = SecondParagraph.Also(
        "quotation", "'{0}' must be one paragraph of Markdown, but this is a block quotation. Remove the '>'.");

    /// <summary>Code between fences.</summary>
    public static readonly RuleMessage Fence = SecondParagraph.Also(
        "fence", "'{0}' must be one paragraph of Markdown, but this is a block of code. Write short code between single backticks.");

    /// <summary>Code by its indentation.</summary>
    public static readonly RuleMessage IndentedCode = SecondParagraph.Also(
        "indentedCode", "'{0}' must be one paragraph of Markdown, but this is a block of code. Remove the indentation.");

    /// <summary>A table.</summary>
    public static readonly RuleMessage Table = SecondParagraph.Also(
        "table", "'{0}' must be one paragraph of Markdown, but this is a table. Move it to the text of a file.");

    /// <summary>A line across the page.</summary>
    public static readonly RuleMessage Line = SecondParagraph.Also(
        "line", "'{0}' must be one paragraph of Markdown, but this is a line across the page. Remove it.");

    /// <summary>A definition of a link or a footnote.</summary>
    public static readonly RuleMessage Definition = SecondParagraph.Also(
        "definition", "'{0}' must be one paragraph of Markdown, but this is a definition. Write the address directly in its link.");

    /// <summary>Marks within marks within marks.</summary>
    public static readonly RuleMessage TooDeep = SecondParagraph.Also(
        "tooDeep", "The Markdown of '{0}' is nested too deeply. Remove marks.");

    /// <summary>More marks than can be told apart in good time.</summary>
    public static readonly RuleMessage TooManyMarks = SecondParagraph.Also(
        "tooManyMarks", "The Markdown of '{0}' has too many marks to read quickly. Shorten it.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [SecondParagraph];
}
