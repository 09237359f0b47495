using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK70xx: content against the types of the host.</summary>
public static class OwnTypeRules
{
    /// <summary>A key that nobody reads.</summary>
    public static readonly Rule UnusedKey = new(
        "CSDK7001", "Key that nothing reads",
        "Nothing reads the key '{0}'. Remove it, declare it in a [ContentFields] type, or leave it: its value is in Article.Extra.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The same in a collection.</summary>
    public static readonly RuleMessage UnusedItemKey = UnusedKey.Also(
        "unusedItemKey", "Nothing reads the key '{0}'. Remove it, add a property for it to {1}, or leave it.");

    /// <summary>More of them than anybody would read.</summary>
    public static readonly RuleMessage UnusedKeys = UnusedKey.Also(
        "unusedKeys", "Nothing reads this key and {0} more in this file, which are not reported one by one. Remove them.");

    /// <summary>A key that the type asks for.</summary>
    public static readonly Rule MissingValue = Blocking(
        "CSDK7002", "Missing required key of a type",
        "The key '{0}' is missing: {1} requires it. Add '{0}: …'.");

    /// <summary>A column that the type asks for.</summary>
    public static readonly RuleMessage MissingColumn = MissingValue.Also(
        "missingColumn", "The column '{0}' is missing: {1} requires it. Add it to the first line, with a value in each row.");

    /// <summary>A value that is not of the type.</summary>
    public static readonly Rule WrongKind = Blocking(
        "CSDK7003", "Value of another type",
        "'{0}' is not a whole number. Write the value of '{1}' in digits, such as 12.");

    /// <summary>No number.</summary>
    public static readonly RuleMessage NotNumber = WrongKind.Also(
        "notNumber", "'{0}' is not a number. Write the value of '{1}' in digits, such as 12 or 2.5.");

    /// <summary>A character that nobody sees.</summary>
    public static readonly RuleMessage InvisibleInValue = WrongKind.Also(
        "invisibleInValue", "This value contains the invisible character {0}. Remove it.");

    /// <summary>A number in quotation marks.</summary>
    public static readonly RuleMessage QuotedNumber = WrongKind.Also(
        "quotedNumber", "'{0}' is text, because it is in quotation marks, but '{1}' is a number. Remove the quotation marks.");

    /// <summary>A truth value in quotation marks.</summary>
    public static readonly RuleMessage QuotedTruth = WrongKind.Also(
        "quotedTruth", "'{0}' is text, because it is in quotation marks, but '{1}' is true or false. Remove the quotation marks.");

    /// <summary>A number that no decimal holds.</summary>
    public static readonly RuleMessage NotDecimal = WrongKind.Also(
        "notDecimal", "'{0}' is not a decimal number. Write the value of '{1}' without an exponent, with at most 28 digits.");

    /// <summary>No time of day.</summary>
    public static readonly RuleMessage NotTime = WrongKind.Also(
        "notTime", "'{0}' is not a time of day. Write the value of '{1}' as hours and minutes, such as 09:30.");

    /// <summary>A date without a time.</summary>
    public static readonly RuleMessage NotMoment = WrongKind.Also(
        "notMoment",
        "'{0}' has no time. Write the value of '{1}' as a date with a time and its UTC offset, such as 2025-03-31T09:30:00+02:00.");

    /// <summary>No length of time.</summary>
    public static readonly RuleMessage NotDuration = WrongKind.Also(
        "notDuration",
        "'{0}' is not a duration. Write the value of '{1}' as hours, minutes and seconds (01:30:00), or as ISO 8601 does (PT1H30M).");

    /// <summary>No GUID.</summary>
    public static readonly RuleMessage NotGuid = WrongKind.Also(
        "notGuid", "'{0}' is not a GUID. Write the value of '{1}' as 32 hexadecimal digits in five groups, joined by hyphens.");

    /// <summary>No URI.</summary>
    public static readonly RuleMessage NotUri = WrongKind.Also(
        "notUri", "'{0}' is not a URL or path. Write the value of '{1}' without spaces, such as https://example.org/page or /page.");

    /// <summary>No version.</summary>
    public static readonly RuleMessage NotVersion = WrongKind.Also(
        "notVersion", "'{0}' is not a version. Write the value of '{1}' as two to four whole numbers with dots, such as 1.4.0.");

    /// <summary>No list.</summary>
    public static readonly RuleMessage NotList = WrongKind.Also(
        "notList", "'{0}' must be a list. Write it in brackets, even for one value: [{1}]");

    /// <summary>No keys with values.</summary>
    public static readonly RuleMessage NotMapping = WrongKind.Also(
        "notMapping", "'{0}' must consist of keys with values. Write them below it, each on its own line.");

    /// <summary>A list or keys where one value belongs.</summary>
    public static readonly RuleMessage NotSingle = WrongKind.Also(
        "notSingle", "'{0}' must be a single value, not a list or a mapping. Write one value.");

    /// <summary>A value where the text of the file is meant.</summary>
    public static readonly RuleMessage BodyIsText = WrongKind.Also(
        "bodyIsText", "'{0}' is the text of the file, not a value. Remove the key, and write the text below the front matter.");

    /// <summary>A value where the build makes one.</summary>
    public static readonly RuleMessage InverseIsMade = WrongKind.Also(
        "inverseIsMade", "'{0}' is made from the '{1}' of other items and cannot be written. Remove the key.");

    /// <summary>Nothing where something belongs.</summary>
    public static readonly RuleMessage Empty = WrongKind.Also(
        "empty", "The key '{0}' has no value, but {1} must have one. Write a value.");

    /// <summary>An item of a list that is nothing.</summary>
    public static readonly RuleMessage EmptyItem = WrongKind.Also(
        "emptyItem", "This item of '{0}' is empty. Write a value, or remove the item.");

    /// <summary>A number outside of its bounds.</summary>
    public static readonly Rule OutOfRange = Blocking(
        "CSDK7004", "Value out of range",
        "{0} is out of range: '{1}' must be from {2} to {3}. Correct the value.");

    /// <summary>A number that must be greater.</summary>
    public static readonly RuleMessage NotAbove = OutOfRange.Also(
        "notAbove", "{0} is out of range: '{1}' must be greater than {2}. Correct the value.");

    /// <summary>A number that must be less.</summary>
    public static readonly RuleMessage NotBelow = OutOfRange.Also(
        "notBelow", "{0} is out of range: '{1}' must be less than {2}. Correct the value.");

    /// <summary>No member of an enum, and none of the values that are allowed.</summary>
    public static readonly Rule UnknownWord = Blocking(
        "CSDK7005", "Value that is not one of the allowed",
        "'{0}' is not a value of '{1}'. Use one of these: {2}.");

    /// <summary>Nearly one.</summary>
    public static readonly RuleMessage MisspelledWord = UnknownWord.Also(
        "misspelledWord", "'{0}' is not a value of '{1}'. Did you mean '{2}'?");

    /// <summary>One of the values that are not allowed.</summary>
    public static readonly RuleMessage DeniedWord = UnknownWord.Also(
        "deniedWord", "'{0}' is not allowed as the value of '{1}'. Write another value.");

    /// <summary>A text or list that is too short or too long.</summary>
    public static readonly Rule WrongLength = Blocking(
        "CSDK7006", "Wrong length",
        "The value of '{0}' has {1} characters, but must have at least {2}. Write more.");

    /// <summary>Too many characters.</summary>
    public static readonly RuleMessage TooLong = WrongLength.Also(
        "tooLong", "The value of '{0}' has {1} characters, but may have at most {2}. Shorten it.");

    /// <summary>Too few items.</summary>
    public static readonly RuleMessage TooFew = WrongLength.Also(
        "tooFew", "'{0}' has {1} items, but must have at least {2}. Add what is missing.");

    /// <summary>Too many items.</summary>
    public static readonly RuleMessage TooMany = WrongLength.Also(
        "tooMany", "'{0}' has {1} items, but may have at most {2}. Remove some.");

    /// <summary>A value that a set has already.</summary>
    public static readonly RuleMessage Repeated = WrongLength.Also(
        "repeated", "'{0}' is already in the list '{1}', where each value can be only once. Remove one of the two.");

    /// <summary>A text of another form.</summary>
    public static readonly Rule WrongForm = Blocking(
        "CSDK7007", "Value of the wrong form",
        "'{0}' does not match the pattern of '{1}', {2}. Correct the value.");

    /// <summary>No URL.</summary>
    public static readonly RuleMessage NotUrl = WrongForm.Also(
        "notUrl", "'{0}' is not an absolute URL. Write the value of '{1}' in full: https://…, with %20 for a space.");

    /// <summary>No e-mail address.</summary>
    public static readonly RuleMessage NotEmail = WrongForm.Also(
        "notEmail", "'{0}' is not an email address. Write the value of '{1}' as name@example.org.");

    /// <summary>No Base64.</summary>
    public static readonly RuleMessage NotBase64 = WrongForm.Also(
        "notBase64", "The value of '{0}' is not Base64. Use only A–Z, a–z, 0–9, '+' and '/', and '=' to fill the last group of four.");

    /// <summary>Spaces and nothing else.</summary>
    public static readonly RuleMessage OnlySpaces = WrongForm.Also(
        "onlySpaces", "The value of '{0}' is empty, but {1} must have text. Write some.");

    /// <summary>A key of a value that its type does not have.</summary>
    public static readonly Rule UnknownMember = Blocking(
        "CSDK7008", "Unknown key of a type",
        "{1} has no property for the key '{0}'. Remove the key, or use one of these: {2}.");

    /// <summary>Nearly one that it has.</summary>
    public static readonly RuleMessage MisspelledMember = UnknownMember.Also(
        "misspelledMember", "{1} has no property for the key '{0}'. Did you mean '{2}'?");

    /// <summary>A name of no entity, where one of a kind is asked for.</summary>
    public static readonly Rule UnknownEntity = Blocking(
        "CSDK7009", "Unknown entity",
        "No {1} in the content or the entity catalog is called '{0}'. Declare '{0}' in entities.yaml, or correct the name.");

    /// <summary>Nearly a name.</summary>
    public static readonly RuleMessage MisspelledEntity = UnknownEntity.Also(
        "misspelledEntity", "No {1} in the content or the entity catalog is called '{0}'. Did you mean '{2}'?");

    /// <summary>A name of no entity.</summary>
    public static readonly RuleMessage UnknownName = UnknownEntity.Also(
        "unknownName",
        "Nothing in the content or the entity catalog is called '{0}'. Declare '{0}' in entities.yaml, or correct the name.");

    /// <summary>Nearly a name.</summary>
    public static readonly RuleMessage MisspelledName = UnknownEntity.Also(
        "misspelledName", "Nothing in the content or the entity catalog is called '{0}'. Did you mean '{1}'?");

    /// <summary>A name of several entities.</summary>
    public static readonly RuleMessage SeveralEntities = UnknownEntity.Also(
        "severalEntities",
        "Several entities are called '{0}'. Write a name that only one of them has, or an alias that the entity catalog gives it.");

    /// <summary>A name of an entity of another kind.</summary>
    public static readonly RuleMessage OtherEntity = UnknownEntity.Also(
        "otherEntity", "'{0}' is of kind {2}, but this field names an entity of kind {1}. Correct the name, or the kind in entities.yaml.");

    /// <summary>Whether a finding says that something is not there.</summary>
    public static bool IsOfAbsence(Finding finding) => finding.RuleId == MissingValue.Id;

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [UnusedKey, MissingValue, WrongKind, OutOfRange, UnknownWord, WrongLength, WrongForm, UnknownMember, UnknownEntity];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
