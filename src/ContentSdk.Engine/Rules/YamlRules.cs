using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK20xx: YAML, in front matter and in files of its own, and what holds for every notation of front matter.</summary>
public static class YamlRules
{
    /// <summary>The text is no YAML.</summary>
    public static readonly Rule Syntax = new(
        "CSDK2001", "Invalid YAML",
        "YAML cannot be read past this point. Put a value with special characters in quotation marks.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A tab at the beginning of a line.</summary>
    public static readonly RuleMessage Tab = Syntax.Also(
        "tab", "A tab is used for indentation, which YAML does not allow. Indent with spaces.");

    /// <summary>A NUL character.</summary>
    public static readonly RuleMessage Nul = Syntax.Also(
        "nul", "The YAML contains a NUL character. Remove it.");

    /// <summary>A colon in a value whose line does not show what was meant.</summary>
    public static readonly RuleMessage ColonInValue = Syntax.Also(
        "colonInValue", "This value contains ': '. Put it in quotation marks.");

    /// <summary>A character that cannot begin a value.</summary>
    public static readonly RuleMessage ValueStart = Syntax.Also(
        "valueStart", "A value cannot begin with '{0}'. Put it in quotation marks.");

    /// <summary>A tag of a template.</summary>
    public static readonly RuleMessage TemplateTag = Syntax.Also(
        "templateTag",
        "'{0}' looks like a placeholder of a template that was not filled in. "
        + "Write the value; if this is the value, put it in quotation marks.");

    /// <summary>A quoted value without an end.</summary>
    public static readonly RuleMessage UnclosedValue = Syntax.Also(
        "unclosedValue", "The quotation mark that opens here is not closed. Add the closing mark at the end of the value.");

    /// <summary>A further line of a quoted value that is not indented.</summary>
    public static readonly RuleMessage UnindentedLine = Syntax.Also(
        "unindentedLine",
        "This line continues a value in quotation marks, so it must be indented. "
        + "Begin it and the other lines of the value with two spaces.");

    /// <summary>An escape that YAML does not have.</summary>
    public static readonly RuleMessage Escape = Syntax.Also(
        "escape", "'\\' is not followed by a valid YAML escape here. Write '\\\\', or put the value in single quotation marks.");

    /// <summary>A list or mapping in brackets that breaks off.</summary>
    public static readonly RuleMessage Comma = Syntax.Also(
        "comma", "A ',' or a closing bracket is missing here. Add it.");

    /// <summary>A bracket without its partner.</summary>
    public static readonly RuleMessage UnclosedBracket = Syntax.Also(
        "unclosedBracket", "The '{0}' that opens here is not closed. Add '{1}' at the end of the value.");

    /// <summary>A line in a column of its own.</summary>
    public static readonly RuleMessage Indentation = Syntax.Also(
        "indentation",
        "The indentation of this line does not match the lines above it. Align it with the key or list item that it follows.");

    /// <summary>A key without a colon.</summary>
    public static readonly RuleMessage NoColon = Syntax.Also(
        "noColon", "There is no colon after this key. Write 'key: value'.");

    /// <summary>A colon that touches its value.</summary>
    public static readonly RuleMessage GluedColon = Syntax.Also(
        "gluedColon", "There is no space after the colon of '{0}'. Write '{0}: {1}'.");

    /// <summary>A key that is indented below a value.</summary>
    public static readonly RuleMessage DeeperKey = Syntax.Also(
        "deeperKey", "'{0}' is indented deeper than '{1}' above it, so it is read as part of that value. Begin it in column {2}.");

    /// <summary>A line of text between keys.</summary>
    public static readonly RuleMessage NoKey = Syntax.Also(
        "noKey", "This line has no key. If it continues the value of '{0}', indent it by two spaces.");

    /// <summary>Typographic marks around a value.</summary>
    public static readonly RuleMessage CurlyMarks = Syntax.Also(
        "curlyMarks", "{0} and {1} are not quotation marks in YAML. Use straight quotation marks: {2}");

    /// <summary>Text that begins with a square bracket.</summary>
    public static readonly RuleMessage ListBracket = Syntax.Also(
        "listBracket", "A value that begins with '[' is read as a list. Put it in quotation marks: {0}");

    /// <summary>Text that begins with a curly bracket.</summary>
    public static readonly RuleMessage MappingBracket = Syntax.Also(
        "mappingBracket", "A value that begins with '{{' is read as a mapping. Put it in quotation marks: {0}");

    /// <summary>Text after a double quotation mark.</summary>
    public static readonly RuleMessage EarlyMark = Syntax.Also(
        "earlyMark", "This quotation mark ends the value, but more text follows. Write {0}");

    /// <summary>Text after a single quotation mark.</summary>
    public static readonly RuleMessage EarlyApostrophe = Syntax.Also(
        "earlyApostrophe", "This apostrophe ends the value, but more text follows. Write {0}");

    /// <summary>A colon in the value of a key.</summary>
    public static readonly RuleMessage ColonInValueOf = Syntax.Also(
        "colonInValueOf", "The value of '{0}' contains ': '. Put it in quotation marks: {1}");

    /// <summary>A colon in a list item.</summary>
    public static readonly RuleMessage ColonInItem = Syntax.Also(
        "colonInItem", "This value contains ': '. Put it in quotation marks: {0}");

    /// <summary>A feature of YAML that content does not need.</summary>
    public static readonly Rule Feature = new(
        "CSDK2002", "Unsupported YAML feature",
        "A tag ('!') is not supported here. Write the value without it.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>An anchor.</summary>
    public static readonly RuleMessage Anchor = Feature.Also(
        "anchor", "An anchor ('&') is not supported here. Write the value wherever it is needed.");

    /// <summary>An alias.</summary>
    public static readonly RuleMessage Alias = Feature.Also(
        "alias", "An alias ('*') is not supported here. Write the value itself. To begin a text with '*', put it in quotation marks.");

    /// <summary>A merge key.</summary>
    public static readonly RuleMessage MergeKey = Feature.Also(
        "mergeKey", "A merge key ('<<') is not supported here. Write the keys themselves.");

    /// <summary>A key that is not text.</summary>
    public static readonly RuleMessage ComplexKey = Feature.Also(
        "complexKey", "A list or a mapping cannot be a key here. Write plain text as the key.");

    /// <summary>A placeholder of a template.</summary>
    public static readonly RuleMessage Template = Feature.Also(
        "template",
        "'{0}' looks like a placeholder of a template that was not filled in. "
        + "Write the value; if this is the value, put it in quotation marks.");

    /// <summary>A second document.</summary>
    public static readonly RuleMessage SecondDocument = Feature.Also(
        "secondDocument",
        "A second YAML document ('---') is not supported here. Remove the line '---' and what follows it, or put it in a file of its own.");

    /// <summary>A directive.</summary>
    public static readonly RuleMessage Directive = Feature.Also(
        "directive", "A directive ('%') is not supported here. Remove it.");

    /// <summary>A key stands twice in one mapping.</summary>
    public static readonly Rule RepeatedKey = new(
        "CSDK2004", "Repeated key",
        "The key '{0}' was already used on line {1}. Remove one of the two.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>Longer, deeper or more than any content needs.</summary>
    public static readonly Rule TooLarge = new(
        "CSDK2005", "Front matter or data file too large",
        "The YAML has more than {0} characters and is not read. Make it shorter, or split it.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>Too many keys and values.</summary>
    public static readonly RuleMessage TooManyNodes = TooLarge.Also(
        "tooManyNodes", "The YAML has more than {0} keys and values, and what follows is not read. Make it smaller, or split it.");

    /// <summary>Too many levels.</summary>
    public static readonly RuleMessage TooDeep = TooLarge.Also(
        "tooDeep", "The YAML is nested more than {0} levels deep, and what follows is not read. Make it flatter.");

    /// <summary>Front matter in another notation with too many characters.</summary>
    public static readonly RuleMessage FrontMatterTooLarge = TooLarge.Also(
        "frontMatterTooLarge", "The front matter has more than {0} characters and is not read. Make it shorter.");

    /// <summary>Front matter in another notation with too many keys and values.</summary>
    public static readonly RuleMessage FrontMatterTooManyNodes = TooLarge.Also(
        "frontMatterTooManyNodes", "The front matter has more than {0} keys and values, and what follows is not read. Make it smaller.");

    /// <summary>Front matter in another notation with too many levels.</summary>
    public static readonly RuleMessage FrontMatterTooDeep = TooLarge.Also(
        "frontMatterTooDeep", "The front matter is nested more than {0} levels deep, and what follows is not read. Make it flatter.");

    /// <summary>A data file in another format with too many characters.</summary>
    public static readonly RuleMessage FileTooLarge = TooLarge.Also(
        "fileTooLarge", "The file has more than {0} characters and is not read. Make it shorter, or split it.");

    /// <summary>A data file in another format with too many keys and values.</summary>
    public static readonly RuleMessage FileTooManyNodes = TooLarge.Also(
        "fileTooManyNodes", "The file has more than {0} keys and values, and what follows is not read. Make it smaller, or split it.");

    /// <summary>A data file in another format with too many levels.</summary>
    public static readonly RuleMessage FileTooDeep = TooLarge.Also(
        "fileTooDeep", "The file is nested more than {0} levels deep, and what follows is not read. Make it flatter.");

    /// <summary>A value that YAML cut at a number sign.</summary>
    public static readonly Rule CutValue = new(
        "CSDK2023", "Value cut off at '#'",
        "'{0}' is read as a comment and is not part of the value. "
        + "Put the whole value in quotation marks; if it is a comment, write a space after '#'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A list item that YAML takes for a part of the one above.</summary>
    public static readonly Rule SwallowedItem = new(
        "CSDK2025", "List item read as part of the one above",
        "This line is indented deeper than the list item '{0}' above it, so it is read as part of that item. "
        + "Align its '-' with the '-' above.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Syntax, Feature, RepeatedKey, TooLarge, CutValue, SwallowedItem];
}
