namespace ContentSdk.Engine.Rules;

/// <summary>CSDK60xx: what articles say of other articles, of their authors, and of when they may be shown.</summary>
public static class ReferenceRules
{
    /// <summary>A reference to nothing.</summary>
    public static readonly Rule NoSuchArticle = new(
        "CSDK6008", "Related article does not exist",
        "No article has the id, the slug or the file '{0}'. {1}",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A reference to the article that it stands in.</summary>
    public static readonly Rule RelatedToItself = new(
        "CSDK6009", "Article is related to itself",
        "'{0}' is this article itself. Remove it, or name the article that was meant.",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>A reference that stands there already.</summary>
    public static readonly Rule RelatedTwice = new(
        "CSDK6010", "Related article is named twice",
        "The article '{0}' stands here already, as '{1}'. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>An author who is nearly called as a declared entity is.</summary>
    public static readonly Rule NearlyDeclaredAuthor = new(
        "CSDK6011", "Author is nearly a declared entity",
        "No entity is called '{0}', but one is declared as '{1}'. Did you mean '{1}'? If not, declare '{0}' in the entity catalog too.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A draft is used in C#: said by the compiler, from an attribute of the member.</summary>
    public static readonly Rule DraftIsUsed = new(
        "CSDK6012", "Draft is used",
        "{0}: a build without drafts leaves it out, and does not compile here. Publish it (remove 'draft: true'), or do not use it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A reference to what is not published.</summary>
    public static readonly Rule RelatedToDraft = new(
        "CSDK6013", "Related article is not published",
        "'{0}' {1}. Remove it here until it is published.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A sidecar beside nothing.</summary>
    public static readonly Rule IdleSidecar = new(
        "CSDK6014", "File speaks for no content file",
        "The file speaks for no content file. {0}",
        RuleSeverity.Error, IsBlocking: true);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [NoSuchArticle, RelatedToItself, RelatedTwice, NearlyDeclaredAuthor, DraftIsUsed, RelatedToDraft, IdleSidecar];
}
