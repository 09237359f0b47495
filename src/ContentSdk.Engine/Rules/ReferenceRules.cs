using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK60xx: what articles say of other articles, of their authors, and of when they may be shown.</summary>
public static class ReferenceRules
{
    /// <summary>A reference to nothing.</summary>
    public static readonly Rule NoSuchArticle = new(
        "CSDK6008", "Related article not found",
        "No article has the id, slug or file '{0}'. Write the id, the slug or the file of an article in this project.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A reference that is close to an article.</summary>
    public static readonly RuleMessage MisspelledArticle = NoSuchArticle.Also(
        "misspelledArticle", "No article has the id, slug or file '{0}'. Did you mean {1}?");

    /// <summary>A reference to the article that it stands in.</summary>
    public static readonly Rule RelatedToItself = new(
        "CSDK6009", "Article related to itself",
        "'{0}' is this article. Remove it, or name the article that you mean.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A reference that stands there already.</summary>
    public static readonly Rule RelatedTwice = new(
        "CSDK6010", "Repeated related article",
        "The article '{0}' was already listed, as '{1}'. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>An author who is nearly called as a declared entity is.</summary>
    public static readonly Rule NearlyDeclaredAuthor = new(
        "CSDK6011", "Misspelled author",
        "No entity is called '{0}', but '{1}' is declared. Did you mean '{1}'? If not, declare '{0}' in the entity catalog.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A draft is used in C#: said by the compiler, from an attribute of the member.</summary>
    public static readonly Rule DraftIsUsed = new(
        "CSDK6012", "Draft in use",
        "'{0}' is a draft, so this line does not compile in a build without drafts. Publish it (remove 'draft'), or do not use it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>An entity that only drafts name.</summary>
    public static readonly RuleMessage NamedByDraftsOnly = DraftIsUsed.Also(
        "namedByDraftsOnly",
        "Only drafts name this entity, so this line does not compile in a build without drafts. "
        + "Publish one of them (remove 'draft'), or do not use the entity.");

    /// <summary>A tag, section, author or series that only drafts have.</summary>
    public static readonly RuleMessage FiledByDraftsOnly = DraftIsUsed.Also(
        "filedByDraftsOnly",
        "Only drafts are filed under this term, so this line does not compile in a build without drafts. "
        + "Publish one of them (remove 'draft'), or do not use the term.");

    /// <summary>A reference to what is not published.</summary>
    public static readonly Rule RelatedToDraft = new(
        "CSDK6013", "Unpublished related article",
        "'{0}' is a draft, which a build without drafts leaves out. Remove it here until it is published.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A related article under embargo.</summary>
    public static readonly RuleMessage UnderEmbargo = RelatedToDraft.Also(
        "underEmbargo",
        "'{0}' is under embargo until {1} and is left out of builds before that day. Remove it here until it is published.");

    /// <summary>A sidecar beside nothing.</summary>
    public static readonly Rule IdleSidecar = new(
        "CSDK6014", "Sidecar without a content file",
        "There is no content file '{0}.txt' or '{0}.md' in this folder. Give the sidecar the name of its content file, or remove it.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A sidecar whose name is close to that of a content file.</summary>
    public static readonly RuleMessage MisspelledSidecar = IdleSidecar.Also(
        "misspelledSidecar", "There is no content file '{0}.txt' or '{0}.md' in this folder. Did you mean '{1}'?");

    /// <summary>A second sidecar of a content file.</summary>
    public static readonly RuleMessage SecondSidecar = IdleSidecar.Also(
        "secondSidecar", "'{0}' already has the sidecar '{1}'. Remove one of the two.");

    /// <summary>A link to a content file that does not exist.</summary>
    public static readonly Rule DeadLink = new(
        "CSDK6016", "Link to a missing file",
        "There is no content file '{0}'. Correct the address, or remove the link.",
        RuleSeverity.Error, IsBlocking: false);

    /// <summary>A link whose address is close to that of a content file.</summary>
    public static readonly RuleMessage MisspelledLink = DeadLink.Also(
        "misspelledLink", "There is no content file '{0}'. Did you mean '{1}'?");

    /// <summary>A link to a heading that the other file does not have.</summary>
    public static readonly Rule DeadAnchor = new(
        "CSDK6017", "Link to a missing heading",
        "No heading of '{0}' has the anchor '{1}'. Correct the anchor, or remove it.",
        RuleSeverity.Error, IsBlocking: false);

    /// <summary>A link to a heading whose anchor is close to one of the other file.</summary>
    public static readonly RuleMessage MisspelledHeading = DeadAnchor.Also(
        "misspelledHeading", "No heading of '{0}' has the anchor '{1}'. Did you mean '#{2}'?");

    /// <summary>A link to a heading of a file without headings.</summary>
    public static readonly RuleMessage NoHeadings = DeadAnchor.Also(
        "noHeadings", "No heading of '{0}' has the anchor '{1}': the article has no headings below its headline. Remove the anchor.");

    /// <summary>A link to what is not published.</summary>
    public static readonly Rule LinkToDraft = new(
        "CSDK6018", "Link to an unpublished article",
        "'{0}' is a draft, which a build without drafts leaves out. Remove the link until it is published.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A link to an article under embargo.</summary>
    public static readonly RuleMessage LinkUnderEmbargo = LinkToDraft.Also(
        "linkUnderEmbargo",
        "'{0}' is under embargo until {1} and is left out of builds before that day. Remove the link until it is published.");

    /// <summary>A link that is written in other letters than the file.</summary>
    public static readonly Rule LinkInOtherCase = new(
        "CSDK6019", "Link in the wrong letter case",
        "The link '{0}' differs from the file's path in the case of letters, so it is dead on Linux. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A link to the text of an item whose collection has no route.</summary>
    public static readonly Rule LinkWithoutPage = new(
        "CSDK6020", "Link to an article without a page",
        "'{0}' has no page, because the project's routes do not include '{1}'. "
        + "Add '{1}=/…/{{slug}}/' to ContentSdkRoutes, or remove the link.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A link to a page that is called as a content file is.</summary>
    public static readonly Rule LinkToPage = new(
        "CSDK6021", "Link to a page instead of a file",
        "'{0}' is not the path of a content file, so nothing keeps this link right. Did you mean '{1}'?",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NoSuchArticle, RelatedToItself, RelatedTwice, NearlyDeclaredAuthor, DraftIsUsed, RelatedToDraft, IdleSidecar,
        DeadLink, DeadAnchor, LinkToDraft, LinkInOtherCase, LinkWithoutPage, LinkToPage,
    ];
}
