using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK73xx: the items of collections, and what refers to them.</summary>
public static class CollectionRules
{
    /// <summary>Two items of one collection with one name.</summary>
    public static readonly Rule DuplicateItem = Blocking(
        "CSDK7301", "Two items with the same name",
        "'{0}' is already an item of {1}, in '{2}'. Give one of the two files another name, or write another 'slug: …' in it.");

    /// <summary>Two rows of one data file with one key.</summary>
    public static readonly RuleMessage DuplicateRow = DuplicateItem.Also(
        "duplicateRow", "'{0}' is already an item of {1}, on line {2}. Each '{3}' can be there once: correct one of the two.");

    /// <summary>Two names with the same letters and digits.</summary>
    public static readonly RuleMessage SimilarItem = DuplicateItem.Also(
        "similarItem",
        "'{0}' gives the same member of {1} as '{2}' ({3}), since only letters and digits count. Write one of the two differently.");

    /// <summary>A row without a key.</summary>
    public static readonly RuleMessage NoKey = DuplicateItem.Also(
        "noKey", "The value of '{0}' has no letters or digits that could name an item of {1}. Write a name.");

    /// <summary>A reference to no item.</summary>
    public static readonly Rule NoSuchItem = Blocking(
        "CSDK7302", "Reference to nothing",
        "No item of {1} has the slug '{0}'. Write the slug of an item, which is its file's name without the ending.");

    /// <summary>Nearly one.</summary>
    public static readonly RuleMessage MisspelledItem = NoSuchItem.Also(
        "misspelledItem", "No item of {1} has the slug '{0}'. Did you mean '{2}'?");

    /// <summary>A reference to no row.</summary>
    public static readonly RuleMessage NoSuchRow = NoSuchItem.Also(
        "noSuchRow", "No item of {1} has the slug '{0}'. Write the '{2}' of a row in lowercase, with hyphens for spaces.");

    /// <summary>A reference to no article.</summary>
    public static readonly RuleMessage NoArticle = NoSuchItem.Also(
        "noArticle", "No article has the slug '{0}'. Write the slug of an article in this project.");

    /// <summary>Nearly one.</summary>
    public static readonly RuleMessage MisspelledSlug = NoSuchItem.Also(
        "misspelledSlug", "No article has the slug '{0}'. Did you mean '{1}'?");

    /// <summary>A reference to what this build leaves out.</summary>
    public static readonly RuleMessage LeftOut = NoSuchItem.Also(
        "leftOut", "'{0}' is a draft or under embargo, and this build leaves it out. Remove the reference until it is published.");

    /// <summary>A reference to what a build without drafts leaves out.</summary>
    public static readonly Rule ToDraft = new(
        "CSDK7306", "Reference to a draft",
        "'{0}' is a draft, which a build without drafts leaves out, and then this reference is an error. "
        + "Remove it until the draft is published.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>An item without the text that its type asks for.</summary>
    public static readonly Rule NoText = Blocking(
        "CSDK7303", "Item without text",
        "The item has no text, but {0} requires it. Write the text in a .md or .txt file, below the front matter.");

    /// <summary>A value that another item has.</summary>
    public static readonly Rule NotUnique = Blocking(
        "CSDK7304", "Value that is not unique",
        "'{0}' is already the '{1}' of '{2}'. Each item of {3} must have another: correct one of the two.");

    /// <summary>The same in a list.</summary>
    public static readonly RuleMessage NotUniqueInList = NotUnique.Also(
        "notUniqueInList",
        "'{0}' is already in the '{1}' of '{2}'. Each value can be there only once in all items of {3}: correct one of the two.");

    /// <summary>A value that another row has.</summary>
    public static readonly RuleMessage NotUniqueRow = NotUnique.Also(
        "notUniqueRow", "'{0}' is already the '{1}' on line {2}. Each item of {3} must have another: correct one of the two.");

    /// <summary>The same in a list.</summary>
    public static readonly RuleMessage NotUniqueInRow = NotUnique.Also(
        "notUniqueInRow",
        "'{0}' is already in the '{1}' on line {2}. Each value can be there only once in all items of {3}: correct one of the two.");

    /// <summary>A value that another article has.</summary>
    public static readonly RuleMessage NotUniqueArticle = NotUnique.Also(
        "notUniqueArticle", "'{0}' is already the '{1}' of '{2}'. Each article must have another: correct one of the two.");

    /// <summary>The same in a list.</summary>
    public static readonly RuleMessage NotUniqueInArticles = NotUnique.Also(
        "notUniqueInArticles",
        "'{0}' is already in the '{1}' of '{2}'. Each value can be there only once in all articles: correct one of the two.");

    /// <summary>A file that holds something else than its collection asks for.</summary>
    public static readonly Rule NotAnItem = Blocking(
        "CSDK7305", "File that is not an item",
        "An item of {0} must consist of keys with values. Write them as '{1}: …'.");

    /// <summary>A data file that is no list.</summary>
    public static readonly RuleMessage NotRows = NotAnItem.Also(
        "notRows", "The items of {0} must be a list of mappings. Write each as '- {1}: …'.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [DuplicateItem, NoSuchItem, NoText, NotUnique, NotAnItem, ToDraft];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
