using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK6xxx: the articles of a project against each other.</summary>
public static class SetRules
{
    /// <summary>Two articles would get the same member.</summary>
    public static readonly Rule DuplicateIdentifier = new(
        "CSDK6001",
        "Two articles with the same name",
        "The name of this article, '{0}', is also the name of '{1}'. Write an 'id' in the front matter of one of the two, "
        + "or give its file a name of two words or more that says what it is about.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>Two articles would get the same slug.</summary>
    public static readonly Rule DuplicateSlug = new(
        "CSDK6002",
        "Two articles with the same slug",
        "The slug of this article, '{0}', is also the slug of '{1}'. Write another 'slug: …' in the front matter of one of the two, "
        + "or give its file a name of two words or more that says what it is about.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A short name that several entities of the set go by.</summary>
    public static readonly Rule AmbiguousName = new(
        "CSDK6003",
        "Ambiguous name",
        "'{0}' could be {1}, so it remains an entity of its own. Write the full name once in this article.",
        RuleSeverity.Info,
        IsBlocking: false);

    /// <summary>Two files were given one logical path.</summary>
    public static readonly Rule DuplicatePath = new(
        "CSDK6004",
        "Two files with the same path",
        "Another file also has the path '{0}' in this project, and only one of them is read. Link one of them under another path.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The texts together come near a limit of the compiler.</summary>
    public static readonly Rule SetTooLarge = new(
        "CSDK6005",
        "Too much content for one assembly",
        "The project has {0} articles, and an assembly can hold {1}. Move some of the files to a second project and reference it.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>One text comes near a limit of the compiler.</summary>
    public static readonly Rule ArticleTooLarge = new(
        "CSDK6006",
        "Article too large",
        "The article's text has {0} bytes, and at most {1} can be compiled. Split the file.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>An id of the catalog that is the member of somebody else.</summary>
    public static readonly Rule TakenMember = new(
        "CSDK6007",
        "Catalog id is the member of another entity",
        "'{0}' gets the member '{1}', which is the 'id' of '{2}' in the catalog. "
        + "Change that 'id', or declare '{0}' with an 'id' of its own.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>Two files with one text: only <c>contentsdk check</c> looks at the texts of all files together.</summary>
    public static readonly Rule RepeatedText = new(
        "CSDK6015",
        "Two articles with the same text",
        "The text of this article is also that of '{0}', word for word. Remove one of the two files.",
        RuleSeverity.Warning,
        IsBlocking: false);

    /// <summary>A file with the name of a copy, beside the other.</summary>
    public static readonly RuleMessage CopiedFile = RepeatedText.Also(
        "copiedFile", "The name of this file says that it is a copy of '{0}', and both would be published. Keep one of the two files.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [DuplicateIdentifier, DuplicateSlug, AmbiguousName, DuplicatePath, SetTooLarge, ArticleTooLarge, TakenMember, RepeatedText];
}
