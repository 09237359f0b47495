using System.Threading;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads a type of the host, and the types that its properties are of, into schemas that know no symbol.</summary>
internal sealed class TypeReader
{
    private static readonly string[] OfTexts = [FieldKeys.Id, FieldKeys.Related, FieldKeys.Suppress, FieldKeys.Quotes, FieldKeys.Entities];

    private readonly Dictionary<string, TypeSchema> _types = new(StringComparer.Ordinal);
    private readonly Queue<INamedTypeSymbol> _pending = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<TypeProblem> _problems = [];
    private readonly List<MemberPlace> _places = [];
    private readonly HashSet<SyntaxTree> _files = [];
    private readonly Location? _fallback;
    private readonly ItemTypes _items;
    private readonly CollectionSchema? _collection;
    private INamedTypeSymbol? _root;

    private TypeReader(Location? fallback, IAssemblySymbol assembly, CollectionSchema? collection) =>
        (_fallback, Access, _items, _collection) = (fallback, new(assembly), new(assembly), collection);

    /// <summary>What generated code can see.</summary>
    public TypeAccess Access { get; }

    /// <summary>Reads a type whose properties are fields of articles.</summary>
    /// <param name="type">The type.</param>
    /// <param name="attribute">Where it is said that it is one.</param>
    /// <param name="assembly">The assembly that generated code is part of.</param>
    /// <param name="collection">The collection that the type is that of; null for the fields of articles.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>What was read, and the files that declare it; null where other files decide, too.</returns>
    public static (TypesRead Read, ISet<SyntaxTree>? Files) Read(
        INamedTypeSymbol type,
        Location? attribute,
        IAssemblySymbol assembly,
        CollectionSchema? collection,
        CancellationToken cancellationToken)
    {
        var reader = new TypeReader(attribute, assembly, collection) { _root = type };
        reader.Require(type);
        while (reader._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadNext(reader._pending.Dequeue(), type);
        }
        var types = reader._types.Values.OrderBy(static schema => schema.Name, StringComparer.Ordinal).ToEquatableArray();
        var read = new TypesRead(
            new(collection is null ? CodeNames.Of(type) : "", CodeNames.Display(type), types)
            {
                Collection = collection?.Of(CodeNames.Of(type), reader.KeyOf(type)),
            },
            reader._problems.ToEquatableArray(),
            CodePlace.Of(type.Locations.FirstOrDefault(static location => location.IsInSource) ?? attribute),
            reader._places.ToEquatableArray());
        return (read, reader._problems.Count == 0 && !reader.NeedsConstants ? reader._files : null);
    }

    /// <summary>Whether a value in an attribute or a default value has a name: what it is, another file may say.</summary>
    public bool NeedsConstants { get; set; }

    /// <summary>Whether values of a type are the items of a collection.</summary>
    public bool IsItem(INamedTypeSymbol type) => _items.Contains(type);

    /// <summary>Whether a property is the text of an item.</summary>
    public bool IsBody(SettableMember member, INamedTypeSymbol type) =>
        _collection is { IsData: false } && PropertyReader.KeyOf(member) == CollectionResolver.BodyKey
        && SymbolEqualityComparer.Default.Equals(type, _root);

    /// <summary>Notes the files that declare a type and what it inherits.</summary>
    public void Note(INamedTypeSymbol type)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            _files.UnionWith(level.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree));
    }

    /// <summary>Whether nobody has asked about a type before.</summary>
    public bool IsFirst(INamedTypeSymbol type) => _seen.Add(CodeNames.Of(type));

    /// <summary>Sees to it that a type is read.</summary>
    public void Require(INamedTypeSymbol type)
    {
        if (_seen.Add(CodeNames.Of(type)))
            _pending.Enqueue(type);
    }

    /// <summary>
    /// Reports what is wrong with something, at its place, or where the host named the type, if
    /// that is in another assembly.
    /// </summary>
    public void Report(ISymbol symbol, RuleMessage message, params string[] arguments) =>
        _problems.Add(new(new(message, arguments), PlaceOf(symbol)));

    /// <summary>Reports what is wrong with an attribute, at its place, or else at that of what it is on.</summary>
    public void Report(AttributeData attribute, ISymbol symbol, RuleMessage message, params string[] arguments) => _problems.Add(new(
        new(message, arguments),
        attribute.ApplicationSyntaxReference is { } written
            ? CodePlace.Of(Location.Create(written.SyntaxTree, written.Span)) : PlaceOf(symbol)));

    private CodePlace PlaceOf(ISymbol symbol) =>
        CodePlace.Of(symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? _fallback);

    private void ReadNext(INamedTypeSymbol type, INamedTypeSymbol root)
    {
        Note(type);
        if (Access.Fault(type) is { } fault)
        {
            Report(type, fault, CodeNames.Display(type));
            return;
        }
        if (ConstructorChoice.Of(type, Access) is not { } constructor)
        {
            Report(type, DeclaredTypeRules.NoConstructor, CodeNames.Display(type));
            return;
        }
        var properties = new List<PropertySchema>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var parameters = new List<int>();
        var unread = new List<string>();
        var members = SettableMembers.Of(type, constructor, Access).ToList();
        var isRoot = SymbolEqualityComparer.Default.Equals(type, root);
        var use = isRoot && _collection is not null ? TypeUse.Item : isRoot || IsOfFields(type) ? TypeUse.Fields : TypeUse.Part;
        foreach (var member in members)
        {
            _places.Add(new($"{CodeNames.Display(type)}.{member.Name}", PlaceOf(member.Symbol)));
            if (PropertyReader.Read(this, member, type, use) is { } property && IsFree(member, property, owners, isRoot))
                properties.Add(property);
            else
                unread.Add(PropertyReader.KeyOf(member));
        }
        RowKeys.Check(this, members, properties, use, _collection);
        UnreadMembers.Check(this, type, members);
        foreach (var parameter in constructor.Parameters)
        {
            parameters.Add(properties.FindIndex(
                property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)));
        }
        var name = CodeNames.Of(type);
        if (use == TypeUse.Item && type.IsValueType)
            Report(type, DeclaredTypeRules.ItemIsStruct, CodeNames.Display(type));
        _types[name] = new(
            name,
            CodeNames.Display(type),
            properties.ToEquatableArray(),
            parameters.ToEquatableArray(),
            CodeNames.FileOf(type),
            TypeAccess.IsInternal(type),
            type.IsValueType,
            unread.ToEquatableArray(),
            RecordReader.Of(type, Access.Assembly),
            RecordReader.HasIdentity(type));
    }

    // What it says of articles is no fault where its values are also parts of others.
    private static bool IsOfFields(INamedTypeSymbol type) => type.GetAttributes()
        .Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "ContentSdk.ContentFieldsAttribute");

    private string KeyOf(INamedTypeSymbol type) =>
        ConstructorChoice.Of(type, Access) is { } constructor ? RowKeys.Of(SettableMembers.Of(type, constructor, Access)) : "";

    // In a collection, a type may ask for what a built-in field says; but some mean something to the text of an item.
    private bool IsReserved(string key) => _collection switch
    {
        null => BuiltInFields.Schema.Find(key) is not null,
        { IsData: true } => false,
        _ => Array.IndexOf(OfTexts, key) >= 0,
    };

    private bool IsFree(SettableMember member, PropertySchema property, Dictionary<string, string> owners, bool isRoot)
    {
        var display = member.Display;
        if (property.Key.Length == 0)
            Report(member.Symbol, DeclaredTypeRules.EmptyKey, display);
        else if (isRoot && IsReserved(property.Key))
            Report(member.Symbol, DeclaredTypeRules.BuiltInKey, display, property.Key);
        else if (isRoot && property.Shape.IsMarkdown && _collection is { IsData: false }
            && BuiltInFields.Schema.Find(property.Key) is not null)
            Report(member.Symbol, DeclaredTypeRules.PlainKey, display, property.Key);
        else if (owners.TryGetValue(property.Key, out var other))
            Report(member.Symbol, DeclaredTypeRules.KeyTaken, display, property.Key, other);
        else
        {
            owners.Add(property.Key, display);
            return true;
        }
        return false;
    }
}
