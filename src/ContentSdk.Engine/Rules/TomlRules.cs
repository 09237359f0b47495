using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK20xx: front matter in TOML.</summary>
public static class TomlRules
{
    /// <summary>The text is no TOML.</summary>
    public static readonly Rule Syntax = new(
        "CSDK2040", "Invalid TOML",
        "This line is not valid TOML. Write a key, '=' and a value, such as 'title = \"…\"'.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A colon after a key.</summary>
    public static readonly RuleMessage ColonAfterKey = Syntax.Also(
        "colonAfterKey", "TOML has '=' after a key, not ':'. Write '{0} = …', or use '---' lines around keys in YAML.");

    /// <summary>The same in a data file.</summary>
    public static readonly RuleMessage ColonInFile = Syntax.Also(
        "colonInFile", "TOML has '=' after a key, not ':'. Write '{0} = …', or name the file '.yaml' if it is in YAML.");

    /// <summary>A key without an equals sign.</summary>
    public static readonly RuleMessage NoEquals = Syntax.Also(
        "noEquals", "There is no '=' after the key '{0}'. Write '{0} = …'.");

    /// <summary>A key that needs quotation marks.</summary>
    public static readonly RuleMessage BareKey = Syntax.Also(
        "bareKey", "A key may have only letters of English, digits, '-' and '_' without quotation marks. Write \"{0}\".");

    /// <summary>A dot with no key on one side.</summary>
    public static readonly RuleMessage EmptyKeyPart = Syntax.Also(
        "emptyKeyPart", "A key is missing before or after this dot. Write one, or remove the dot.");

    /// <summary>Something other than a key.</summary>
    public static readonly RuleMessage NoKey = Syntax.Also(
        "noKey", "A key is missing here. Write one, such as 'title = \"…\"'.");

    /// <summary>A comment in another notation.</summary>
    public static readonly RuleMessage Comment = Syntax.Also(
        "comment", "A comment begins with '#' in TOML. Write '#' instead of '{0}'.");

    /// <summary>A table's name without its end.</summary>
    public static readonly RuleMessage UnclosedTable = Syntax.Also(
        "unclosedTable", "The name of this table is not closed. Add '{0}' after it.");

    /// <summary>A key without a value.</summary>
    public static readonly RuleMessage NoValue = Syntax.Also(
        "noValue", "A value is missing here. Write one, or remove the key.");

    /// <summary>Text without quotation marks.</summary>
    public static readonly RuleMessage BareText = Syntax.Also(
        "bareText", "Text must be in quotation marks in TOML. Write {0}.");

    /// <summary>Typographic marks.</summary>
    public static readonly RuleMessage CurlyMarks = Syntax.Also(
        "curlyMarks", "{0} is not a quotation mark in TOML. Use straight quotation marks: {1}");

    /// <summary>A word of another language.</summary>
    public static readonly RuleMessage Word = Syntax.Also(
        "word", "'{0}' is not a value in TOML. Write '{1}'.");

    /// <summary>A word for nothing.</summary>
    public static readonly RuleMessage Null = Syntax.Also(
        "null", "TOML has no '{0}'. Remove the key, or write a value.");

    /// <summary>No number.</summary>
    public static readonly RuleMessage Number = Syntax.Also(
        "number", "'{0}' is not a number in TOML. Write digits, such as '1250' or '0.5', or put it in quotation marks.");

    /// <summary>A zero before a number.</summary>
    public static readonly RuleMessage LeadingZero = Syntax.Also(
        "leadingZero", "A number cannot begin with a zero that changes nothing. Remove it, or put '{0}' in quotation marks.");

    /// <summary>An underscore that is not between digits.</summary>
    public static readonly RuleMessage Underscore = Syntax.Also(
        "underscore", "In '{0}', an underscore is not between two digits. Remove it.");

    /// <summary>A number that nothing holds.</summary>
    public static readonly RuleMessage LargeNumber = Syntax.Also(
        "largeNumber", "'{0}' is too large for a number. Put it in quotation marks.");

    /// <summary>No date or time.</summary>
    public static readonly RuleMessage Date = Syntax.Also(
        "date",
        "'{0}' is not a date or a time. "
        + "Write it as in '2025-03-31', '2025-03-31T09:30:00Z' or '09:30:00', or put it in quotation marks.");

    /// <summary>A text without its end.</summary>
    public static readonly RuleMessage UnclosedText = Syntax.Also(
        "unclosedText", "The quotation mark that opens here is not closed on its line. Add the closing mark at the end of the value.");

    /// <summary>A text of several lines without its end.</summary>
    public static readonly RuleMessage UnclosedLines = Syntax.Also(
        "unclosedLines", "The {0} that opens here is not closed. Write {0} after the last line of the value.");

    /// <summary>Text after a text.</summary>
    public static readonly RuleMessage EarlyMark = Syntax.Also(
        "earlyMark", "This quotation mark ends the value, but more text follows. Write {0}");

    /// <summary>Something after a value.</summary>
    public static readonly RuleMessage TextAfter = Syntax.Also(
        "textAfter", "The value ends before this. Write the next key on a line of its own, and '#' before a comment.");

    /// <summary>An escape that TOML does not have.</summary>
    public static readonly RuleMessage Escape = Syntax.Also(
        "escape",
        "'\\' is not followed by a valid TOML escape here. Write '\\\\' for a backslash, or put the value in single quotation marks.");

    /// <summary>A control character.</summary>
    public static readonly RuleMessage Control = Syntax.Also(
        "control", "The TOML contains a control character. Remove it.");

    /// <summary>A list or inline table without its end.</summary>
    public static readonly RuleMessage UnclosedBracket = Syntax.Also(
        "unclosedBracket", "The '{0}' that opens here is not closed. Add '{1}' at the end of the value.");

    /// <summary>An end without its beginning.</summary>
    public static readonly RuleMessage WrongBracket = Syntax.Also(
        "wrongBracket", "The '{0}' does not match the '{1}' on line {2}. Write '{3}'.");

    /// <summary>A comma too few.</summary>
    public static readonly RuleMessage Comma = Syntax.Also(
        "comma", "A comma is missing after this value. Add it.");

    /// <summary>A comma too many.</summary>
    public static readonly RuleMessage ExtraComma = Syntax.Also(
        "extraComma", "There is no value before this comma. Remove it.");

    /// <summary>Keys below a value that is no table.</summary>
    public static readonly RuleMessage NotTable = Syntax.Also(
        "notTable", "'{0}' already has a value on line {1} that cannot take more keys. Write them together there, or choose another key.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Syntax];
}
