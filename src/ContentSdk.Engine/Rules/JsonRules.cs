using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK20xx: front matter in JSON.</summary>
public static class JsonRules
{
    /// <summary>The text is no JSON.</summary>
    public static readonly Rule Syntax = new(
        "CSDK2043", "Invalid JSON",
        "This character is not valid JSON here. Remove it, or write it within quotation marks.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>An object or list without its end.</summary>
    public static readonly RuleMessage Unclosed = Syntax.Also(
        "unclosed",
        "The '{0}' that opens here is not closed. "
        + "Add '{1}' after its last value; if this line is part of the text, put a blank line above it.");

    /// <summary>The same in a data file.</summary>
    public static readonly RuleMessage UnclosedInFile = Syntax.Also(
        "unclosedInFile", "The '{0}' that opens here is not closed. Add '{1}' after its last value.");

    /// <summary>An end without its beginning.</summary>
    public static readonly RuleMessage WrongBracket = Syntax.Also(
        "wrongBracket", "The '{0}' does not match the '{1}' on line {2}. Write '{3}'.");

    /// <summary>Between <c>;;;</c> lines, something other than an object.</summary>
    public static readonly RuleMessage NoObject = Syntax.Also(
        "noObject", "Front matter in JSON begins with '{{' and ends with '}}'. Write the keys and values between them.");

    /// <summary>Something after the end.</summary>
    public static readonly RuleMessage TextAfter = Syntax.Also(
        "textAfter",
        "The front matter ends with the '}}' before this text. "
        + "Begin the text on a line of its own; if the first line is part of the text, put a blank line above it.");

    /// <summary>In a data file, something other than an object or a list.</summary>
    public static readonly RuleMessage NoRoot = Syntax.Also(
        "noRoot", "JSON data begins with '{{' or '['. Write keys with values between '{{' and '}}', or a list between '[' and ']'.");

    /// <summary>In a data file, something after the end.</summary>
    public static readonly RuleMessage TextAfterInFile = Syntax.Also(
        "textAfterInFile",
        "The JSON ends with the '{0}' before this text. Remove the text, or write all values in one list: [ …, … ].");

    /// <summary>A comma before an end.</summary>
    public static readonly RuleMessage TrailingComma = Syntax.Also(
        "trailingComma", "JSON does not allow a comma after the last value. Remove it.");

    /// <summary>A comma too many.</summary>
    public static readonly RuleMessage ExtraComma = Syntax.Also(
        "extraComma", "There is no value before this comma. Remove it.");

    /// <summary>A comma too few.</summary>
    public static readonly RuleMessage Comma = Syntax.Also(
        "comma", "A comma is missing after this value. Add it.");

    /// <summary>A comment.</summary>
    public static readonly RuleMessage Comment = Syntax.Also(
        "comment", "JSON does not allow comments. Remove this one.");

    /// <summary>A space that is not one of JSON's.</summary>
    public static readonly RuleMessage Space = Syntax.Also(
        "space", "This space or invisible character is not allowed between values in JSON. Replace it with a normal space.");

    /// <summary>Other quotation marks.</summary>
    public static readonly RuleMessage Marks = Syntax.Also(
        "marks", "{0} is not a quotation mark in JSON. Use straight double quotation marks: {1}");

    /// <summary>A key without quotation marks.</summary>
    public static readonly RuleMessage BareKey = Syntax.Also(
        "bareKey", "A key must be in double quotation marks in JSON. Write \"{0}\".");

    /// <summary>Something other than a key.</summary>
    public static readonly RuleMessage NoKey = Syntax.Also(
        "noKey", "A key is missing here. Write it in double quotation marks, with a colon and a value: \"title\": \"…\"");

    /// <summary>A key without a colon.</summary>
    public static readonly RuleMessage Colon = Syntax.Also(
        "colon", "A colon is missing after the key '{0}'. Write \"{0}\": and the value.");

    /// <summary>A key without a value.</summary>
    public static readonly RuleMessage NoValue = Syntax.Also(
        "noValue", "A value is missing here. Write one, or remove the key or the comma before it.");

    /// <summary>Text without quotation marks.</summary>
    public static readonly RuleMessage BareText = Syntax.Also(
        "bareText", "Text must be in double quotation marks in JSON. Write {0}.");

    /// <summary>A word of another language.</summary>
    public static readonly RuleMessage Word = Syntax.Also(
        "word", "'{0}' is not a value in JSON. Write '{1}'.");

    /// <summary>A number in another notation.</summary>
    public static readonly RuleMessage Number = Syntax.Also(
        "number", "'{0}' is not a number in JSON. Write digits, such as '1250' or '0.5', or put it in double quotation marks.");

    /// <summary>A string without its end.</summary>
    public static readonly RuleMessage UnclosedText = Syntax.Also(
        "unclosedText",
        "The quotation mark that opens here is not closed on its line. "
        + "Add the closing mark at the end of the value; write a line break within it as '\\n'.");

    /// <summary>Text after a string.</summary>
    public static readonly RuleMessage EarlyMark = Syntax.Also(
        "earlyMark", "This quotation mark ends the value, but more text follows. Write '\\\"' for a quotation mark within it: {0}");

    /// <summary>An escape that JSON does not have.</summary>
    public static readonly RuleMessage Escape = Syntax.Also(
        "escape", "'\\' is not followed by a valid JSON escape here. Write '\\\\' for a backslash.");

    /// <summary>A control character in a string.</summary>
    public static readonly RuleMessage Control = Syntax.Also(
        "control", "The value contains a control character. Remove it; write a tab as '\\t'.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Syntax];
}
