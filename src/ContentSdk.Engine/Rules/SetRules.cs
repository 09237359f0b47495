namespace ContentSdk.Engine.Rules;

/// <summary>CSDK6xxx: the articles of a project against each other.</summary>
public static class SetRules
{
    /// <summary>Two articles would get the same member.</summary>
    public static readonly Rule DuplicateIdentifier = new(
        "CSDK6001",
        "Two articles have the same name",
        "The article gets the name '{0}', and so does '{1}'. Write 'id: …' into the front matter of one of the two, or rename its file so that the name says what it is about, in two words or more.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>Two articles would get the same slug.</summary>
    public static readonly Rule DuplicateSlug = new(
        "CSDK6002",
        "Two articles have the same slug",
        "The article gets the slug '{0}', and so does '{1}'. Write another 'slug: …' into the front matter of one of the two, or rename its file so that the name says what it is about, in two words or more.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A short name that several entities of the set go by.</summary>
    public static readonly Rule AmbiguousName = new(
        "CSDK6003",
        "A name could mean several entities",
        "'{0}' could be {1}; it stays an entity of its own. Name it in full once in this article to say which one is meant.",
        RuleSeverity.Info,
        IsBlocking: false);

    /// <summary>Two files were given one logical path.</summary>
    public static readonly Rule DuplicatePath = new(
        "CSDK6004",
        "Two files have the same path in the project",
        "Another file also has the path '{0}' in this project; only one of them is read. Link one of them under another path.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The texts together come near a limit of the compiler.</summary>
    public static readonly Rule SetTooLarge = new(
        "CSDK6005",
        "The content is too large for one assembly",
        "The content of this project has {0}; an assembly holds at most {1}. Move part of the files to a second project and reference it.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>One text comes near a limit of the compiler.</summary>
    public static readonly Rule ArticleTooLarge = new(
        "CSDK6006",
        "The article is too large",
        "The article's text has {0} bytes; at most {1} can be compiled. Cut the file into several.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>An id of the catalog that is the member of somebody else.</summary>
    public static readonly Rule TakenMember = new(
        "CSDK6007",
        "An id of the catalog is the member of another entity",
        "'{0}' gets the member '{1}', which the catalog gives to '{2}' by its 'id'. Give '{2}' another 'id', or declare '{0}' with one of its own.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [DuplicateIdentifier, DuplicateSlug, AmbiguousName, DuplicatePath, SetTooLarge, ArticleTooLarge, TakenMember];
}
