namespace ContentSdk.Engine.Rules;

/// <summary>CSDK20xx: the keys of front matter and their values.</summary>
public static class FrontMatterRules
{
    /// <summary>No day.</summary>
    public static readonly Rule InvalidDate = Blocking(
        "CSDK2003", "Value is no date",
        "'{0}' is no date. {1}");

    /// <summary>A key that front matter does not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK2006", "Unknown key in front matter",
        "Front matter has no key '{0}'. {1}");

    /// <summary>The closing line is missing.</summary>
    public static readonly Rule NotClosed = Blocking(
        "CSDK2007", "Front matter is never closed",
        "The front matter that begins here has no end. Write a line '---' below its last key; if this line belongs to the text, put an empty line above it.");

    /// <summary>No keys with values.</summary>
    public static readonly Rule NotMapping = Blocking(
        "CSDK2008", "Front matter is not keys with values",
        "Front matter consists of keys with values. Write each in a line of its own, such as 'title: …'; if this is text, put an empty line above the line '---'.");

    /// <summary>A list where one value belongs, or the other way round.</summary>
    public static readonly Rule WrongType = Blocking(
        "CSDK2009", "Wrong type of value in front matter",
        "The value of '{0}' must be {1}.");

    /// <summary>A key without a value.</summary>
    public static readonly Rule EmptyValue = Blocking(
        "CSDK2010", "Key has no value",
        "The key '{0}' has no value. Write one, or remove the key.");

    /// <summary>An id that no member can have.</summary>
    public static readonly Rule InvalidId = Blocking(
        "CSDK2011", "Id cannot be the name of an article's member",
        "'{0}' cannot be the name of a member in C#. Write letters and digits without accents, beginning with a capital, such as '{1}'.");

    /// <summary>A slug that is no part of an address.</summary>
    public static readonly Rule InvalidSlug = Blocking(
        "CSDK2012", "Slug has characters that it cannot have",
        "'{0}' cannot be a slug. Write small letters and digits without accents, words joined by single hyphens, such as '{1}'.");

    /// <summary>No language tag.</summary>
    public static readonly Rule InvalidLanguage = Blocking(
        "CSDK2013", "Language is no BCP 47 tag",
        "'{0}' is no language tag (BCP 47). {1}");

    /// <summary>A text that nobody can read.</summary>
    public static readonly Rule UnusableText = Blocking(
        "CSDK2014", "Text in front matter cannot be used",
        "The value of '{0}' {1}. Write it as readers are to see it, in one line.");

    /// <summary>A standfirst beside the file that the file does not begin with.</summary>
    public static readonly Rule NotFirstParagraph = Blocking(
        "CSDK2015", "Standfirst beside the file is not its first paragraph",
        "The standfirst is part of the text, and the content file does not begin with this one. Write the first paragraph of that file, as it reads there.");

    /// <summary>No address of a page.</summary>
    public static readonly Rule InvalidUrl = Blocking(
        "CSDK2016", "Value is no absolute URL",
        "'{0}' is no absolute URL. {1}");

    /// <summary>Changed before it was published.</summary>
    public static readonly Rule UpdatedBeforePublished = new(
        "CSDK2017", "Article was updated before it was published",
        "The article was updated on {0}, before it was published on {1}. Correct one of the two, or remove 'updated'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Neither true nor false.</summary>
    public static readonly Rule InvalidTruth = Blocking(
        "CSDK2018", "Value is neither true nor false",
        "'{0}' is neither 'true' nor 'false'. {1}");

    /// <summary>A tag that stands there already.</summary>
    public static readonly Rule RepeatedTag = new(
        "CSDK2019", "Tag stands twice",
        "The tag '{0}' stands here already, as '{1}'. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>No place of a picture.</summary>
    public static readonly Rule InvalidImage = Blocking(
        "CSDK2020", "Image is neither path nor URL",
        "'{0}' is neither a path nor an absolute URL. {1}");

    /// <summary>A key that front matter and the file beside it both have.</summary>
    public static readonly Rule KeyInBoth = Blocking(
        "CSDK2021", "Key stands in front matter and in the file beside it",
        "The front matter of the content file has the key '{0}' too. Remove it here or there.");

    /// <summary>Keys and values that are read as text.</summary>
    public static readonly Rule Missed = Blocking(
        "CSDK2022", "Unrecognized front matter",
        "'{0}' looks like a key of front matter, but would be published as text. Begin the file with a line '---', write the keys as YAML ('{0}: …'), and end them with another line '---'.");

    /// <summary>Markup in a text that is none.</summary>
    public static readonly Rule Markup = new(
        "CSDK2024", "Markup in front matter",
        "Front matter is plain text, so that readers would see '{0}' as it is written here. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The closing line, nearly.</summary>
    public static readonly Rule MisspelledEnd = Blocking(
        "CSDK2026", "Front matter closed by another line",
        "'{0}' does not close the front matter. Write '---', three hyphens.");

    /// <summary>Front matter that does not begin in the first line.</summary>
    public static readonly Rule BelowEmptyLine = Blocking(
        "CSDK2027", "Blank line above front matter",
        "Front matter must begin in the first line of the file. Remove the blank lines above this one.");

    /// <summary>A key that every article must have.</summary>
    public static readonly Rule MissingKey = Blocking(
        "CSDK2028", "Missing required key",
        "The required key '{0}' is missing. Add it to the front matter: {0}: …");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        InvalidDate, UnknownKey, NotClosed, NotMapping, WrongType, EmptyValue, InvalidId, InvalidSlug, InvalidLanguage, UnusableText, NotFirstParagraph,
        InvalidUrl, UpdatedBeforePublished, InvalidTruth, RepeatedTag, InvalidImage, KeyInBoth, Missed, Markup, MisspelledEnd, BelowEmptyLine, MissingKey,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
