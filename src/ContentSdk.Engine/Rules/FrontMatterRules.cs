using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK20xx: the keys of front matter and their values.</summary>
public static class FrontMatterRules
{
    /// <summary>No day.</summary>
    public static readonly Rule InvalidDate = Blocking(
        "CSDK2003", "Invalid date",
        "'{0}' is not a date. Write year, month and day, as in '2025-03-31'.");

    /// <summary>A date in another notation.</summary>
    public static readonly RuleMessage MeantDate = InvalidDate.Also(
        "meantDate", "'{0}' is not a valid date. Did you mean '{1}'?");

    /// <summary>A time without an offset.</summary>
    public static readonly RuleMessage NoOffset = InvalidDate.Also(
        "noOffset", "'{0}' has no UTC offset. Write '{1}' with the offset of your time zone ('Z' is UTC), or only the date.");

    /// <summary>A date with something after it.</summary>
    public static readonly RuleMessage TextAfterDate = InvalidDate.Also(
        "textAfterDate", "'{0}' is not a valid date. Write '{1}', or date, time and offset as in '{2}'.");

    /// <summary>A day that its month does not have.</summary>
    public static readonly RuleMessage NoSuchDay = InvalidDate.Also(
        "noSuchDay", "'{0}' is not a date: {1} has {2} days. Correct the day.");

    /// <summary>A key that front matter does not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK2006", "Unknown key in front matter",
        "'{0}' is not a key of front matter. Remove it, or use one of these: {1}.");

    /// <summary>A key that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKey = UnknownKey.Also(
        "misspelledKey", "'{0}' is not a key of front matter. Did you mean '{1}'?");

    /// <summary>Another name of a field that the file has under its own.</summary>
    public static readonly RuleMessage AliasTwice = UnknownKey.Also(
        "aliasTwice", "'{0}' is another name of '{1}' in this project, and the file has '{1}', too. Remove one of the two.");

    /// <summary>What another system calls a draft.</summary>
    public static readonly RuleMessage NotDraft = UnknownKey.Also(
        "notDraft", "'{0}: {1}' does not keep this article from being published. Write '{2}: true'.");

    /// <summary>The same of an item of a collection.</summary>
    public static readonly RuleMessage NotDraftItem = UnknownKey.Also(
        "notDraftItem", "'{0}: {1}' does not keep this item from being published. Write '{2}: true', or add a property for '{0}'.");

    /// <summary>A key of an image.</summary>
    public static readonly RuleMessage UnknownImageKey = UnknownKey.Also(
        "unknownImageKey", "'{0}' is not a key of an image. Use 'src' and 'alt'.");

    /// <summary>The closing line is missing.</summary>
    public static readonly Rule NotClosed = Blocking(
        "CSDK2007", "Unclosed front matter",
        "The front matter that begins here is not closed. "
        + "Write a line '{0}' after its last key; if this line is part of the text, put a blank line above it.");

    /// <summary>No keys with values.</summary>
    public static readonly Rule NotMapping = Blocking(
        "CSDK2008", "Front matter without keys",
        "Front matter must consist of keys with values. "
        + "Write each key on its own line, such as 'title: …'; if this is text, put a blank line above the line '---'.");

    /// <summary>TOML between lines of hyphens.</summary>
    public static readonly RuleMessage TomlKeys = NotMapping.Also(
        "tomlKeys",
        "'{0}' is written as in TOML, but front matter between '---' lines is YAML. "
        + "Write '{0}: …', or write '+++' instead of '---' in both lines.");

    /// <summary>A list where one value belongs, or the other way round.</summary>
    public static readonly Rule WrongType = Blocking(
        "CSDK2009", "Wrong type of value in front matter",
        "'{0}' must be a single value, not a list or a mapping. Write one value.");

    /// <summary>A single value where a list belongs.</summary>
    public static readonly RuleMessage NotList = WrongType.Also(
        "notList", "'{0}' must be a list. Write it in brackets: [{1}]");

    /// <summary>A list item that is not text.</summary>
    public static readonly RuleMessage NotTextItem = WrongType.Also(
        "notTextItem", "'{0}' must be a list of texts, but this item is empty, a list or a mapping. Write text, or remove the item.");

    /// <summary>Items with another mark than a hyphen and a space.</summary>
    public static readonly RuleMessage OddListMark = WrongType.Also(
        "oddListMark", "'{0}' must be a list, but '{1}' does not begin an item here. Write a hyphen and a space before each item.");

    /// <summary>A link of a wiki.</summary>
    public static readonly RuleMessage DoubleBrackets = WrongType.Also(
        "doubleBrackets", "Double brackets make a list within a list. Write '{0}'.");

    /// <summary>Something other than a number.</summary>
    public static readonly RuleMessage NotNumber = WrongType.Also(
        "notNumber", "'{0}' must be a whole number, 1 or greater. Write it in digits.");

    /// <summary>Something other than an image.</summary>
    public static readonly RuleMessage NotImage = WrongType.Also(
        "notImage",
        "'{0}' must be the path or URL of an image, or a mapping with 'src' and 'alt'. "
        + "Write the path, such as 'images/pier.jpg', or both keys.");

    /// <summary>An alt text that is a list or a mapping.</summary>
    public static readonly RuleMessage NotAltText = WrongType.Also(
        "notAltText", "'{0}' must be a single value. Write what the image shows, or only quotation marks if it is decorative.");

    /// <summary>Corrections of quotations that are not a list.</summary>
    public static readonly RuleMessage NotQuoteCorrections = WrongType.Also(
        "notQuoteCorrections",
        "'{0}' must be a list of corrections. Begin each with the key 'starts' and the opening words of the quotation.");

    /// <summary>Corrections of names that are not a list.</summary>
    public static readonly RuleMessage NotEntityCorrections = WrongType.Also(
        "notEntityCorrections",
        "'{0}' must be a list of corrections. Begin each with the key 'mention' and the name as it appears in the text.");

    /// <summary>A key without a value.</summary>
    public static readonly Rule EmptyValue = Blocking(
        "CSDK2010", "Missing value",
        "The key '{0}' has no value. Write one, or remove the key.");

    /// <summary>An id that no member can have.</summary>
    public static readonly Rule InvalidId = Blocking(
        "CSDK2011", "Invalid id",
        "'{0}' is not a valid C# member name. Use letters and digits without accents, beginning with a capital letter, such as '{1}'.");

    /// <summary>An id that is taken.</summary>
    public static readonly RuleMessage ReservedId = InvalidId.Also(
        "reservedId", "'{0}' is used by C# or by generated code. Write another id, such as '{1}'.");

    /// <summary>A slug that is no part of an address.</summary>
    public static readonly Rule InvalidSlug = Blocking(
        "CSDK2012", "Invalid slug",
        "'{0}' is not a valid slug. Use lowercase letters and digits without accents, and single hyphens between words, such as '{1}'.");

    /// <summary>No language tag.</summary>
    public static readonly Rule InvalidLanguage = Blocking(
        "CSDK2013", "Invalid language tag",
        "'{0}' is not a language tag (BCP 47). Write a tag such as 'en', 'de' or 'pt-BR'.");

    /// <summary>A language by another name.</summary>
    public static readonly RuleMessage MeantLanguage = InvalidLanguage.Also(
        "meantLanguage", "'{0}' is not a language tag (BCP 47). Did you mean '{1}'?");

    /// <summary>A text that nobody can read.</summary>
    public static readonly Rule UnusableText = Blocking(
        "CSDK2014", "Unusable text in front matter",
        "The value of '{0}' has no letters or digits. Write it as readers should see it.");

    /// <summary>A line break.</summary>
    public static readonly RuleMessage LineBreak = UnusableText.Also(
        "lineBreak", "The value of '{0}' contains a line break. Write it on one line.");

    /// <summary>A character that is not visible.</summary>
    public static readonly RuleMessage InvisibleCharacter = UnusableText.Also(
        "invisibleCharacter", "The value of '{0}' contains an invisible character. Remove it.");

    /// <summary>Half a character.</summary>
    public static readonly RuleMessage HalfCharacter = UnusableText.Also(
        "halfCharacter", "The value of '{0}' contains half of a character (a lone surrogate). Write the whole character, or remove it.");

    /// <summary>A standfirst beside the file that the file does not begin with.</summary>
    public static readonly Rule NotFirstParagraph = Blocking(
        "CSDK2015", "Standfirst is not the first paragraph",
        "The standfirst in this file is not the first paragraph of the content file. Write that paragraph here, word for word.");

    /// <summary>No address of a page.</summary>
    public static readonly Rule InvalidUrl = Blocking(
        "CSDK2016", "Not an absolute URL",
        "'{0}' is not an absolute URL. Write the whole address: https://…, with %20 for a space.");

    /// <summary>An address without a scheme.</summary>
    public static readonly RuleMessage NoScheme = InvalidUrl.Also(
        "noScheme", "'{0}' is not an absolute URL. Write '{1}'.");

    /// <summary>Changed before it was published.</summary>
    public static readonly Rule UpdatedBeforePublished = new(
        "CSDK2017", "Updated before published",
        "The article was updated on {0}, before it was published on {1}. Correct one of the two dates, or remove 'updated'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Neither true nor false.</summary>
    public static readonly Rule InvalidTruth = Blocking(
        "CSDK2018", "Neither true nor false",
        "'{0}' is neither 'true' nor 'false'. Write one of the two.");

    /// <summary>Another word for one of the two.</summary>
    public static readonly RuleMessage MeantTruth = InvalidTruth.Also(
        "meantTruth", "'{0}' is neither 'true' nor 'false'. Write '{1}'.");

    /// <summary>A tag that stands there already.</summary>
    public static readonly Rule RepeatedTag = new(
        "CSDK2019", "Repeated tag",
        "The tag '{0}' was already used, as '{1}'. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>No place of a picture.</summary>
    public static readonly Rule InvalidImage = Blocking(
        "CSDK2020", "Invalid image path",
        "'{0}' is neither a path nor an absolute URL. "
        + "Write a path with forward slashes, such as 'images/pier.jpg', or a full URL: https://…");

    /// <summary>A path with backslashes.</summary>
    public static readonly RuleMessage Backslashes = InvalidImage.Also(
        "backslashes", "'{0}' is not a valid path. Use forward slashes: '{1}'.");

    /// <summary>A key that front matter and the file beside it both have.</summary>
    public static readonly Rule KeyInBoth = Blocking(
        "CSDK2021", "Key in both front matter and sidecar",
        "The key '{0}' is also in the front matter of the content file. Remove one of the two.");

    /// <summary>Keys and values that are read as text.</summary>
    public static readonly Rule Missed = Blocking(
        "CSDK2022", "Unrecognized front matter",
        "'{0}' looks like a key of front matter but would be published as text. "
        + "Begin the file with a line '---', write the keys as YAML ('{0}: …'), and end them with another line '---'.");

    /// <summary>Keys and values of TOML that are read as text.</summary>
    public static readonly RuleMessage MissedToml = Missed.Also(
        "toml",
        "'{0}' looks like a key of front matter but would be published as text. Begin the file with a line '+++', "
        + "write the keys as TOML ('{0} = …'), and end them with another line '+++'.");

    /// <summary>Keys and values of JSON that are read as text.</summary>
    public static readonly RuleMessage MissedJson = Missed.Also(
        "json",
        "'{0}' looks like a key of front matter but would be published as text. Begin the file with '{{', "
        + "write the keys as JSON (\"{0}\": …), and end them with '}}'.");

    /// <summary>Markup in a text that is none.</summary>
    public static readonly Rule Markup = new(
        "CSDK2024", "Markup in front matter",
        "Front matter is plain text, so readers would see '{0}' as it is written. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The closing line, nearly.</summary>
    public static readonly Rule MisspelledEnd = Blocking(
        "CSDK2026", "Misspelled end of front matter",
        "'{0}' does not close the front matter. Write '{1}', without spaces before it.");

    /// <summary>Front matter that does not begin in the first line.</summary>
    public static readonly Rule BelowEmptyLine = Blocking(
        "CSDK2027", "Blank line above front matter",
        "Front matter must begin on the first line of the file. Remove the blank lines above this one.");

    /// <summary>A key that every article must have.</summary>
    public static readonly Rule MissingKey = Blocking(
        "CSDK2028", "Missing required key",
        "The required key '{0}' is missing. Add it to the front matter, with a value.");

    /// <summary>Typographic marks that became part of a value.</summary>
    public static readonly Rule CurlyMarks = new(
        "CSDK2029", "Typographic quotation marks around a value",
        "{0} and {1} are not quotation marks in front matter and become part of the value. "
        + "Write '{2}', in straight quotation marks or without any.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>More than a name where a name belongs.</summary>
    public static readonly Rule Byline = new(
        "CSDK2030", "Byline instead of names",
        "'{0}' is a byline, but each author must be a name. Write the names as items of their own: [{1}]",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        InvalidDate, UnknownKey, NotClosed, NotMapping, WrongType, EmptyValue, InvalidId, InvalidSlug, InvalidLanguage, UnusableText,
        NotFirstParagraph,
        InvalidUrl, UpdatedBeforePublished, InvalidTruth, RepeatedTag, InvalidImage, KeyInBoth, Missed, Markup, MisspelledEnd,
        BelowEmptyLine, MissingKey, CurlyMarks, Byline,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
