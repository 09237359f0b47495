namespace ContentSdk.Engine.Rules;

/// <summary>CSDK50xx: the entity catalog.</summary>
public static class CatalogRules
{
    /// <summary>The file, or an item of it, is something else than an entity.</summary>
    public static readonly Rule NoEntity = Blocking(
        "CSDK5001", "Catalog is not a list of entities",
        "{0} Write each entity as an item: '- name: …', and below it 'kind: …'.");

    /// <summary>A key that entities do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK5002", "Unknown key in the catalog",
        "An entity has no key '{0}'. {1}");

    /// <summary>Name or kind is missing.</summary>
    public static readonly Rule MissingKey = Blocking(
        "CSDK5003", "Entity has no name or kind",
        "The entity has no '{0}'. {1}");

    /// <summary>A kind that there is not.</summary>
    public static readonly Rule UnknownKind = Blocking(
        "CSDK5004", "Unknown kind of entity",
        "There is no kind '{0}'. {1}");

    /// <summary>A name that another entity has, or the entity itself once more.</summary>
    public static readonly Rule RepeatedName = Blocking(
        "CSDK5005", "Name is claimed twice",
        "'{0}' {1} ({2}). {3} it here or there.");

    /// <summary>No address of a page.</summary>
    public static readonly Rule MalformedUrl = Blocking(
        "CSDK5006", "Link is no absolute URL",
        "'{0}' is no absolute URL. {1}");

    /// <summary>A list where one value belongs, or the other way round.</summary>
    public static readonly Rule WrongType = Blocking(
        "CSDK5007", "Wrong type of value in the catalog",
        "The value of '{0}' must be {1}.");

    /// <summary>An id that no member can have.</summary>
    public static readonly Rule InvalidId = Blocking(
        "CSDK5008", "Id cannot be the name of a member",
        "'{0}' cannot be the name of a member{1}, such as '{2}'.");

    /// <summary>Two entities that would get one member.</summary>
    public static readonly Rule RepeatedMember = Blocking(
        "CSDK5009", "Two entities have the same member",
        "The entity gets the member '{0}', and so does {1} ({2}). Give one of them an 'id' of its own.");

    /// <summary>A name that no text can be searched for.</summary>
    public static readonly Rule UnusableName = Blocking(
        "CSDK5010", "Name cannot be used",
        "The name {0}. Write a name as it stands in texts.");

    /// <summary>A name that is to mean the entity and not to mean it.</summary>
    public static readonly Rule Contradiction = Blocking(
        "CSDK5011", "Name is declared and excluded",
        "'{0}' stands under 'not', and is a name of the same entity ({1}). Remove it here or there.");

    /// <summary>A name that no catalog knows, where the project asks for that.</summary>
    public static readonly Rule Undeclared = new(
        "CSDK5012", "Entity is in no catalog",
        "'{0}' is in no entity catalog. Add it to entities.yaml: {1}",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>More faults than anybody would read.</summary>
    public static readonly Rule MoreFaults = Blocking(
        "CSDK5013", "Catalog has many more faults",
        "The file has {0} more faults than those reported. Mend those first.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NoEntity, UnknownKey, MissingKey, UnknownKind, RepeatedName, MalformedUrl, WrongType, InvalidId, RepeatedMember, UnusableName, Contradiction, Undeclared,
        MoreFaults,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
