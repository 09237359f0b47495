using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK50xx: the entity catalog.</summary>
public static class CatalogRules
{
    /// <summary>The file, or an item of it, is something else than an entity.</summary>
    public static readonly Rule NoEntity = Blocking(
        "CSDK5001", "Catalog is not a list of entities",
        "The catalog is not a list. Write each entity as an item: '- name: …', and below it 'kind: …'.");

    /// <summary>A list item that is not an entity.</summary>
    public static readonly RuleMessage NotEntity = NoEntity.Also(
        "notEntity", "This list item is not an entity. Write it as '- name: …', and below it 'kind: …'.");

    /// <summary>A list below a key.</summary>
    public static readonly RuleMessage KeyAbove = NoEntity.Also(
        "keyAbove", "The list of entities must not be under a key. Remove the line '{0}:'; the lines below it can stay indented.");

    /// <summary>Entities by their names.</summary>
    public static readonly RuleMessage NameAsKey = NoEntity.Also(
        "nameAsKey",
        "The catalog must be a list, but here the names are keys. Write each entity as an item: '- name: {0}', and below it 'kind: …'.");

    /// <summary>A key that entities do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK5002", "Unknown key in the catalog",
        "'{0}' is not a key of an entity. Use one of these: {1}.");

    /// <summary>A key that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKey = UnknownKey.Also(
        "misspelledKey", "'{0}' is not a key of an entity. Did you mean '{1}'?");

    /// <summary>Name or kind is missing.</summary>
    public static readonly Rule MissingKey = Blocking(
        "CSDK5003", "Missing name or kind",
        "The entity has no name. Write it as 'name: …'.");

    /// <summary>No kind.</summary>
    public static readonly RuleMessage MissingKind = MissingKey.Also(
        "missingKind", "The entity has no kind. Write 'kind: …' with one of these: {0}.");

    /// <summary>A kind that there is not.</summary>
    public static readonly Rule UnknownKind = Blocking(
        "CSDK5004", "Unknown kind of entity",
        "'{0}' is not a kind of entity. Use one of these: {1}.");

    /// <summary>A kind that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKind = UnknownKind.Also(
        "misspelledKind", "'{0}' is not a kind of entity. Did you mean '{1}'?");

    /// <summary>A name that another entity has, or the entity itself once more.</summary>
    public static readonly Rule RepeatedName = Blocking(
        "CSDK5005", "Repeated name",
        "'{0}' is already a name of '{1}' ({2}), and a text that says '{0}' can mean only one entity. Remove one of the two names.");

    /// <summary>A name that the entity has already.</summary>
    public static readonly RuleMessage RepeatedAlias = RepeatedName.Also(
        "repeatedAlias", "'{0}' is already a name of this entity ({1}). Remove one of the two.");

    /// <summary>No address of a page.</summary>
    public static readonly Rule MalformedUrl = Blocking(
        "CSDK5006", "Not an absolute URL",
        "'{0}' is not an absolute URL. Write the whole address: https://…, with %20 for a space.");

    /// <summary>An address without a scheme.</summary>
    public static readonly RuleMessage NoScheme = MalformedUrl.Also(
        "noScheme", "'{0}' is not an absolute URL. Write '{1}'.");

    /// <summary>A list where one value belongs, or the other way round.</summary>
    public static readonly Rule WrongType = Blocking(
        "CSDK5007", "Wrong type of value in the catalog",
        "'{0}' must be a single value, not a list or a mapping. Write one value.");

    /// <summary>A single value where a list belongs.</summary>
    public static readonly RuleMessage NotList = WrongType.Also(
        "notList", "'{0}' must be a list. Write each item after '- ', or all in brackets: [one, two]");

    /// <summary>A list item that is not text.</summary>
    public static readonly RuleMessage NotTextItem = WrongType.Also(
        "notTextItem", "'{0}' must be a list of texts, but this item is empty, a list or a mapping. Write text, or remove the item.");

    /// <summary>An id that no member can have.</summary>
    public static readonly Rule InvalidId = Blocking(
        "CSDK5008", "Invalid id of an entity",
        "'{0}' is not a valid C# member name. Use letters and digits without accents, beginning with a capital letter, such as '{1}'.");

    /// <summary>An id that is taken.</summary>
    public static readonly RuleMessage ReservedId = InvalidId.Also(
        "reservedId", "'{0}' is used by C# or by generated code. Write another id, such as '{1}'.");

    /// <summary>Two entities that would get one member.</summary>
    public static readonly Rule RepeatedMember = Blocking(
        "CSDK5009", "Two entities with the same member",
        "The member '{0}' of this entity is also the member of '{1}' ({2}). Give one of the two an 'id' of its own.");

    /// <summary>A name that no text can be searched for.</summary>
    public static readonly Rule UnusableName = Blocking(
        "CSDK5010", "Unusable name",
        "The name has no letters or digits. Write it as it appears in texts.");

    /// <summary>Too many characters.</summary>
    public static readonly RuleMessage LongName = UnusableName.Also(
        "longName", "The name has more than 200 characters. Write it as it appears in texts.");

    /// <summary>Too many words.</summary>
    public static readonly RuleMessage ManyWords = UnusableName.Also(
        "manyWords", "The name has more than 20 words and marks. Write it as it appears in texts.");

    /// <summary>A character that is not visible.</summary>
    public static readonly RuleMessage InvisibleCharacter = UnusableName.Also(
        "invisibleCharacter", "The name contains an invisible character. Remove it.");

    /// <summary>Half a character.</summary>
    public static readonly RuleMessage HalfCharacter = UnusableName.Also(
        "halfCharacter", "The name contains half of a character (a lone surrogate). Write the whole character, or remove it.");

    /// <summary>A name that is to mean the entity and not to mean it.</summary>
    public static readonly Rule Contradiction = Blocking(
        "CSDK5011", "Name both declared and excluded",
        "'{0}' is listed under 'not' but is also a name of the same entity ({1}). Remove one of the two.");

    /// <summary>A name that no catalog knows, where the project asks for that.</summary>
    public static readonly Rule Undeclared = new(
        "CSDK5012", "Undeclared entity",
        "'{0}' is not in an entity catalog. Add it to entities.yaml: {1}",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>More faults than anybody would read.</summary>
    public static readonly Rule MoreFaults = Blocking(
        "CSDK5013", "More errors in the catalog",
        "The file has {0} more errors than those reported. Fix those first.");

    /// <summary>A file that nothing reads because of its name: only <c>contentsdk check</c> sees it.</summary>
    public static readonly Rule MisspelledFile = new(
        "CSDK5015", "Misspelled file name",
        "A YAML file of this name is not read. Did you mean '{0}'?",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>An address that another entity has.</summary>
    public static readonly Rule RepeatedUrl = new(
        "CSDK5016", "Address of two entities",
        "'{0}' is already an address of '{1}' ({2}), and two entities of one kind with the same address may be taken for one. "
        + "Correct one of the two.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NoEntity, UnknownKey, MissingKey, UnknownKind, RepeatedName, MalformedUrl, WrongType, InvalidId, RepeatedMember,
        UnusableName, Contradiction, Undeclared, MoreFaults, MisspelledFile, RepeatedUrl,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
