using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK71xx: the types of the host that content becomes values of. They are reported in C#.</summary>
public static class DeclaredTypeRules
{
    /// <summary>A type that content cannot be read as.</summary>
    public static readonly Rule UnsupportedType = Blocking(
        "CSDK7101", "Property type that content cannot be read as",
        "Content cannot be read as '{1}', the type of '{0}'. "
        + "Use a text, number, date, enum, list, or a class or record of such properties.");

    /// <summary>A type that does not exist, or not yet.</summary>
    public static readonly RuleMessage UnknownType = UnsupportedType.Also(
        "unknownType",
        "The type '{1}' of '{0}' was not found. "
        + "If another source generator makes it, ContentSdk cannot see it: declare the type in your own code.");

    /// <summary>Values by keys that are no text.</summary>
    public static readonly RuleMessage KeysNotText = UnsupportedType.Also(
        "keysNotText", "The keys of a mapping in content are texts, but those of '{0}' are '{1}'. Use a dictionary with string keys.");

    /// <summary>A date and time without an offset.</summary>
    public static readonly RuleMessage LocalTime = UnsupportedType.Also(
        "localTime",
        "Content cannot be read as '{1}', the type of '{0}', which has no offset from UTC. Use DateTimeOffset, or DateOnly for a day.");

    /// <summary>Values that a cell of a table cannot be.</summary>
    public static readonly RuleMessage NotInTable = UnsupportedType.Also(
        "notInTable",
        "A table cannot hold '{0}', because one cell has no room for values of '{1}'. "
        + "Use a .yaml, .json or .toml file, or a list of single values.");

    /// <summary>A type that nobody can construct.</summary>
    public static readonly Rule NotConstructible = Blocking(
        "CSDK7102", "Type that cannot be constructed",
        "'{0}' cannot be constructed, because it is abstract, static, generic or a ref struct. Use a class, record or struct that can be.");

    /// <summary>A type whose values would have to go on for ever.</summary>
    public static readonly RuleMessage Endless = NotConstructible.Also(
        "endless",
        "'{0}' requires a value of '{1}', which leads to itself without end, so that no file can give it. "
        + "Make one of the properties on the way optional.");

    /// <summary>No constructor, or no single one.</summary>
    public static readonly RuleMessage NoConstructor = NotConstructible.Also(
        "noConstructor",
        "'{0}' has no constructor that generated code can choose. "
        + "Give it one without parameters, or a single one that is public or internal.");

    /// <summary>A type that generated code cannot see.</summary>
    public static readonly RuleMessage NotAccessible = NotConstructible.Also(
        "notAccessible", "Generated code cannot see '{0}'. Make it, and the types that it is nested in, public or internal.");

    /// <summary>A property without a value that could be read.</summary>
    public static readonly RuleMessage NoGetter = NotConstructible.Also(
        "noGetter", "'{0}' has no getter that generated code can see. Add one: without a value in content, the property keeps its own.");

    /// <summary>A key that is taken.</summary>
    public static readonly Rule KeyTaken = Blocking(
        "CSDK7103", "Key that is already taken",
        "The key '{1}' of '{0}' is already that of '{2}'. Give one of them another key with [FieldKey(\"…\")].");

    /// <summary>A key of a built-in field.</summary>
    public static readonly RuleMessage BuiltInKey = KeyTaken.Also(
        "builtInKey", "The key '{1}' of '{0}' is a built-in field of every article. Give the property another key with [FieldKey(\"…\")].");

    /// <summary>Markdown where a built-in field has plain text.</summary>
    public static readonly RuleMessage PlainKey = KeyTaken.Also(
        "plainKey",
        "The key '{1}' of '{0}' is a built-in field, which is plain text. "
        + "Use a string, or give the property another key with [FieldKey(\"…\")].");

    /// <summary>A key that the project uses for a built-in field.</summary>
    public static readonly RuleMessage AliasKey = KeyTaken.Also(
        "aliasKey",
        "The key '{1}' of '{0}' is another name of the built-in field '{2}' in ContentSdkFieldAliases. "
        + "Remove that pair, or give the property another key with [FieldKey(\"…\")].");

    /// <summary>Two members of an enum that content cannot tell apart.</summary>
    public static readonly RuleMessage SameWord = KeyTaken.Also(
        "sameWord",
        "'{0}' and '{1}' are the same word in content, '{2}'. Give one of them another word with [FieldKey(\"…\")].");

    /// <summary>A key that nobody can write.</summary>
    public static readonly RuleMessage EmptyKey = KeyTaken.Also(
        "emptyKey", "The key of '{0}' is empty. Write the key that content files use, or remove the attribute.");

    /// <summary>A second type of fields.</summary>
    public static readonly Rule SecondType = Blocking(
        "CSDK7104", "More than one type of fields",
        "'{0}' and '{1}' both have [ContentFields], but a project has one such type. Move the properties into one of them.");

    /// <summary>An attribute that cannot be held to content.</summary>
    public static readonly Rule UnusableAttribute = Blocking(
        "CSDK7105", "Attribute that cannot be checked",
        "The pattern of '{0}' cannot be checked at build time because of '{1}'. "
        + "Write it without that, or check the value in your own code.");

    /// <summary>A pattern that is none.</summary>
    public static readonly RuleMessage InvalidPattern = UnusableAttribute.Also(
        "invalidPattern", "The pattern of '{0}' is not a valid regular expression at '{1}'. Correct it.");

    /// <summary>Bounds that are none.</summary>
    public static readonly RuleMessage UnusableRange = UnusableAttribute.Also(
        "unusableRange", "'{1}' in the [Range] of '{0}' is not a number, date or time. Write it as content files do.");

    /// <summary>Bounds of another type.</summary>
    public static readonly RuleMessage RangeOfOther = UnusableAttribute.Also(
        "rangeOfOther",
        "'{1}' in the [Range] of '{0}' is not a value of its type, '{2}'. Write the bounds as content files write the value.");

    /// <summary>Bounds that nothing is between.</summary>
    public static readonly RuleMessage EmptyRange = UnusableAttribute.Also(
        "emptyRange", "No value can be in the [Range] of '{0}', because {1} is greater than {2}. Correct the bounds.");

    /// <summary>One of a few values that no value can be.</summary>
    public static readonly RuleMessage ValueOfOther = UnusableAttribute.Also(
        "valueOfOther",
        "'{2}' in the [{1}] of '{0}' is not a value of its type, '{3}'. Write it as content files write the value.");

    /// <summary>An attribute for content where nothing is read.</summary>
    public static readonly RuleMessage NotRead = UnusableAttribute.Also(
        "notRead", "[{1}] means nothing on '{0}', which content cannot set. Add a setter or 'init', or remove the attribute.");

    /// <summary>Lengths that nothing has.</summary>
    public static readonly RuleMessage EmptyLength = UnusableAttribute.Also(
        "emptyLength", "No value can have the [{1}] of '{0}', from {2} to {3}. Correct the numbers.");

    /// <summary>A range of what has no order.</summary>
    public static readonly RuleMessage RangeTarget = UnusableAttribute.Also(
        "rangeTarget",
        "[{1}] cannot be checked on '{0}', whose type is '{2}'. Use it on a number, date, time or duration, or on a list of such.");

    /// <summary>A length of what has none.</summary>
    public static readonly RuleMessage LengthTarget = UnusableAttribute.Also(
        "lengthTarget", "[{1}] cannot be checked on '{0}', whose type is '{2}'. Use it on a text, list or dictionary.");

    /// <summary>A length of text where there is another value.</summary>
    public static readonly RuleMessage StringLengthTarget = UnusableAttribute.Also(
        "stringLengthTarget",
        "[{1}] cannot be checked on '{0}', whose type is '{2}'. Use it on a text; on a list or dictionary, use [Length].");

    /// <summary>A form of text where there is another value.</summary>
    public static readonly RuleMessage TextTarget = UnusableAttribute.Also(
        "textTarget", "[{1}] cannot be checked on '{0}', whose type is '{2}'. Use it on a text or a list of texts.");

    /// <summary>What single values are held to, where there is none.</summary>
    public static readonly RuleMessage SingleTarget = UnusableAttribute.Also(
        "singleTarget", "[{1}] cannot be checked on '{0}', whose type is '{2}'. Use it on a single value or a list of such.");

    /// <summary>An attribute of what content does not write.</summary>
    public static readonly RuleMessage MadeTarget = UnusableAttribute.Also(
        "madeTarget", "[{1}] cannot be checked on '{0}', which is not written in content but made by the build. Remove the attribute.");

    /// <summary>An attribute for items or articles, in a value that is part of them.</summary>
    public static readonly RuleMessage UniquePart = UnusableAttribute.Also(
        "uniquePart",
        "[Unique] cannot be checked on '{0}', because values of '{1}' are only parts of others. "
        + "Use it on a property of a type with [ContentCollection], [ContentData] or [ContentFields].");

    /// <summary>An inverse where there are no items.</summary>
    public static readonly RuleMessage InversePart = UnusableAttribute.Also(
        "inversePart", "[InverseOf] cannot be used on '{0}', because values of '{1}' are not items of a collection. Remove it.");

    /// <summary>A second name of rows.</summary>
    public static readonly RuleMessage KeyTwice = UnusableAttribute.Also(
        "keyTwice", "'{0}' and '{1}' both have [Key], but one property names the rows of a data file. Remove one of the two.");

    /// <summary>A name of rows where there are none.</summary>
    public static readonly RuleMessage KeyOfNothing = UnusableAttribute.Also(
        "keyOfNothing",
        "[Key] means nothing on '{0}': it names the rows of a data file, and '{1}' is not the type of one. Remove it.");

    /// <summary>The same where files name the items.</summary>
    public static readonly RuleMessage KeyOfFiles = UnusableAttribute.Also(
        "keyOfFiles",
        "[Key] means nothing on '{0}', because each item of '{1}' is named after its file. Remove it, or use [Unique].");

    /// <summary>A name of rows that is no single value.</summary>
    public static readonly RuleMessage KeyTarget = UnusableAttribute.Also(
        "keyTarget", "'{0}' cannot name the rows of a data file, because its type is '{1}'. Use [Key] on a text or another single value.");

    /// <summary>A path that no content can be at.</summary>
    public static readonly Rule CollectionPath = Blocking(
        "CSDK7106", "Collection that cannot be",
        "'{0}' cannot be the place of the items of '{1}'. Write a folder or file below the content folder, such as \"recipes\".");

    /// <summary>A file that is none of data.</summary>
    public static readonly RuleMessage NotData = CollectionPath.Also(
        "notData", "'{0}' is not a data file, so it cannot have the items of '{1}'. Write a .csv, .tsv, .yaml, .json or .toml file.");

    /// <summary>Two collections of one place.</summary>
    public static readonly RuleMessage PathTwice = CollectionPath.Also(
        "pathTwice", "'{0}' and '{1}' are the types of one place, '{2}', whose files can be of one type. Use two folders, or one type.");

    /// <summary>A type with two uses.</summary>
    public static readonly RuleMessage TwoUses = CollectionPath.Also(
        "twoUses", "'{0}' is the type of a collection and has [ContentFields]. Use two types.");

    /// <summary>Rows without names, to which something refers.</summary>
    public static readonly RuleMessage RowsWithoutKey = CollectionPath.Also(
        "rowsWithoutKey", "'{0}' refers to a row of '{1}', but its rows have no names. Give a property of '{1}' [Key].");

    /// <summary>A set of items, whose hash codes change while they are made.</summary>
    public static readonly RuleMessage SetOfItems = CollectionPath.Also(
        "setOfItems",
        "'{0}' is a set of values that are compared by what they consist of, before they are complete. Use a list or an array.");

    /// <summary>A name that a class cannot have.</summary>
    public static readonly RuleMessage CollectionName = CollectionPath.Also(
        "collectionName", "The class with the items of '{1}' cannot be called '{0}'. Give it another name: Name = \"…\".");

    /// <summary>The name of a class that each project with content has.</summary>
    public static readonly RuleMessage CollectionNameTaken = CollectionPath.Also(
        "collectionNameTaken",
        "The class with the items of '{1}' cannot be called '{0}', because ContentSdk generates a class of that name. "
            + "Give it another name: Name = \"…\".");

    /// <summary>The name of the type itself.</summary>
    public static readonly RuleMessage CollectionNameOfType = CollectionPath.Also(
        "collectionNameOfType",
        "The class with the items of '{1}' cannot be called '{0}', which is the name of the type. Give it another name: Name = \"…\".");

    /// <summary>Two collections with one name, or of one type.</summary>
    public static readonly RuleMessage CollectionTwice = CollectionPath.Also(
        "collectionTwice", "'{0}' and '{1}' are collections of one name, '{2}'. Give one of them another: Name = \"…\".");

    /// <summary>One type of two collections.</summary>
    public static readonly RuleMessage TypeTwice = CollectionPath.Also(
        "typeTwice", "'{0}' is the type of two collections, so nothing says of which one an item is that refers to it. Use two types.");

    /// <summary>Items that are values.</summary>
    public static readonly RuleMessage ItemIsStruct = CollectionPath.Also(
        "itemIsStruct", "'{0}' is a struct, but each item of a collection is one object. Make it a class or a record.");

    /// <summary>A record that would compare itself without end.</summary>
    public static readonly Rule EndlessRecord = Blocking(
        "CSDK7107", "Items that refer to each other",
        "'{0}' can refer to itself, and a record would compare and print such values without end. "
        + "Declare it as 'partial record' outside of other types, or as a class.");

    /// <summary>The same of a record that generated code cannot add to.</summary>
    public static readonly RuleMessage EndlessDerived = EndlessRecord.Also(
        "endlessDerived",
        "'{0}' can refer to itself, and a record would compare and print such values without end. "
        + "A record with a base cannot be changed by generated code: declare it without a base, or as a class.");

    /// <summary>The same of a record in another project.</summary>
    public static readonly RuleMessage EndlessForeign = EndlessRecord.Also(
        "endlessForeign",
        "'{0}' can refer to itself, and a record would compare and print such values without end. "
        + "A record of another project cannot be changed by generated code: declare it as a class.");

    /// <summary>A reference that only the constructor takes.</summary>
    public static readonly RuleMessage OnlyByConstructor = EndlessRecord.Also(
        "onlyByConstructor",
        "'{0}' refers to an item by its constructor alone, but that item can refer back. Give it a property with 'init' or 'set'.");

    /// <summary>An inverse of nothing.</summary>
    public static readonly RuleMessage UnusableInverse = UnusableAttribute.Also(
        "unusableInverse",
        "'{0}' cannot be the inverse of '{1}'. It must be a list of items that have a property '{1}', "
        + "whose type is '{2}' or a list of that.");

    /// <summary>Slugs where there is no text.</summary>
    public static readonly RuleMessage SlugsNotText = UnusableAttribute.Also(
        "slugsNotText",
        "'{0}' has [References], but its values are not slugs. Use a string, a list of strings, or a dictionary whose keys are the slugs.");

    /// <summary>Slugs of nothing.</summary>
    public static readonly RuleMessage SlugsOfNothing = UnusableAttribute.Also(
        "slugsOfNothing",
        "'{1}' in the [References] of '{0}' is not the type of a collection. Write the type of its items, or Article.");

    /// <summary>A collection that no file belongs to.</summary>
    public static readonly Rule NoFiles = new(
        "CSDK7108", "Collection without files",
        "There is no file of '{0}' in the content folder, so {1} has no items. Correct the path, which begins below the content folder, "
        + "or add a file.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The same, where a path is nearly the one that is written.</summary>
    public static readonly RuleMessage MisspelledPath = NoFiles.Also(
        "misspelledPath", "There is no file of '{0}' in the content folder, so {1} has no items. Did you mean '{2}'?");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [UnsupportedType, NotConstructible, KeyTaken, SecondType, UnusableAttribute, CollectionPath, EndlessRecord, NoFiles];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
