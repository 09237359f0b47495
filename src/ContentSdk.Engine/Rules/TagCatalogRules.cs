using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK52xx: the tag catalog.</summary>
public static class TagCatalogRules
{
    /// <summary>A tag of an article that the catalog does not have.</summary>
    public static readonly Rule UnknownTag = new(
        "CSDK5201", "Unknown tag",
        "'{0}' is not in the tag catalog. Use a tag of the catalog, or add it there: '- name: {0}'.",
        RuleSeverity.Error, IsBlocking: false);

    /// <summary>A tag that is close to one of the catalog.</summary>
    public static readonly RuleMessage MisspelledTag = UnknownTag.Also(
        "misspelledTag", "'{0}' is not in the tag catalog. Did you mean '{1}'?");

    /// <summary>The file, or an item of it, is something else than a tag.</summary>
    public static readonly Rule NoTag = Blocking(
        "CSDK5202", "Tag catalog is not a list of tags",
        "The tag catalog is not a list. Write each tag as an item: '- name: …'.");

    /// <summary>A list item that is not a tag.</summary>
    public static readonly RuleMessage NotTag = NoTag.Also(
        "notTag", "This list item is not a tag. Write it as '- name: …'.");

    /// <summary>A tag without a name.</summary>
    public static readonly RuleMessage MissingName = NoTag.Also(
        "missingName", "The tag has no name. Write it as 'name: …'.");

    /// <summary>A key that tags do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK5203", "Unknown key in the tag catalog",
        "'{0}' is not a key of a tag. Use one of these: {1}.");

    /// <summary>A key that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKey = UnknownKey.Also(
        "misspelledKey", "'{0}' is not a key of a tag. Did you mean '{1}'?");

    /// <summary>A list where one value belongs, or the other way round.</summary>
    public static readonly Rule WrongType = Blocking(
        "CSDK5204", "Wrong type of value in the tag catalog",
        "'{0}' must be text, not a list or a mapping. Write one value.");

    /// <summary>A single value where a list belongs.</summary>
    public static readonly RuleMessage NotList = WrongType.Also(
        "notList", "'{0}' must be a list. Write each item after '- ', or all in brackets: [one, two]");

    /// <summary>A list item that is not text.</summary>
    public static readonly RuleMessage NotTextItem = WrongType.Also(
        "notTextItem", "'{0}' must be a list of texts, but this item is empty, a list or a mapping. Write text, or remove the item.");

    /// <summary>A name that is not a tag.</summary>
    public static readonly RuleMessage UnusableName = WrongType.Also(
        "unusableName", "'{0}' cannot be a tag. Write it on one line, with at most 200 characters.");

    /// <summary>An id that no member can have.</summary>
    public static readonly RuleMessage InvalidId = WrongType.Also(
        "invalidId",
        "'{0}' is not a free C# member name. Use letters and digits without accents, beginning with a capital letter, such as '{1}'.");

    /// <summary>A name that another tag has.</summary>
    public static readonly Rule RepeatedName = Blocking(
        "CSDK5205", "Repeated tag",
        "'{0}' is already a name of the tag '{1}' ({2}). Remove one of the two.");

    /// <summary>Two tags that would get one member.</summary>
    public static readonly RuleMessage RepeatedMember = RepeatedName.Also(
        "repeatedMember", "The member '{0}' of this tag is also the member of '{1}' ({2}). Give one of the two an 'id' of its own.");

    /// <summary>A parent that there is not.</summary>
    public static readonly Rule UnknownParent = Blocking(
        "CSDK5206", "Unknown parent of a tag",
        "'{0}' is not a tag of the catalog. Add it to the catalog, or correct the parent.");

    /// <summary>A parent that is close to a tag.</summary>
    public static readonly RuleMessage MisspelledParent = UnknownParent.Also(
        "misspelledParent", "'{0}' is not a tag of the catalog. Did you mean '{1}'?");

    /// <summary>Tags that are above each other.</summary>
    public static readonly Rule ParentCircle = Blocking(
        "CSDK5207", "Circle of parents",
        "The tag '{0}' is above itself: {1}. Remove one of these parents.");

    /// <summary>More faults than anybody would read.</summary>
    public static readonly Rule MoreFaults = Blocking(
        "CSDK5208", "More errors in the tag catalog",
        "The file has {0} more errors than those reported. Fix those first.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [UnknownTag, NoTag, UnknownKey, WrongType, RepeatedName, UnknownParent, ParentCircle, MoreFaults];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
