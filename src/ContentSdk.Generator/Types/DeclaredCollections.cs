using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Types;

/// <summary>Reads which folder or file a type's items are in.</summary>
internal static class DeclaredCollections
{
    /// <summary>Generated classes that each project has.</summary>
    public static readonly string[] Taken =
    [
        "Articles", "ArticleBase", "ArticleFields", "Quotes", "Entities", "People", "Organizations", "Places", "Events", "Works",
        "Internals", "Fields", "ContentRules",
    ];

    /// <summary>The collection of an attribute; null for an attribute that declares fields of articles.</summary>
    public static CollectionSchema? Of(AttributeData attribute)
    {
        var isData = attribute.AttributeClass?.ToDisplayString() == ItemTypes.DataAttribute;
        if (!isData && attribute.AttributeClass?.ToDisplayString() != ItemTypes.CollectionAttribute)
            return null;
        var path = attribute.ConstructorArguments is [{ Value: string written }, ..] ? written.Trim().Replace('\\', '/').Trim('/') : "";
        var name = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Name").Value.Value as string;
        // A folder "people" would give a name that is taken: it is reported, and not made another.
        return new(name?.Trim() ?? Identifier.OfText(FileName.Spaced(FileName.Of(path))), path, "", isData);
    }

    /// <summary>What is wrong with the place of a collection, or null.</summary>
    public static Wording? PathFault(CollectionSchema collection, INamedTypeSymbol type)
    {
        var shown = CodeNames.Display(type);
        if (collection.Path.Length == 0 || collection.Path.IndexOf('*') >= 0
            || collection.Path.Split('/').Any(static part => part is "" or "." or ".."))
            return new(DeclaredTypeRules.CollectionPath, collection.Path, shown);
        return collection.IsData && !DataFiles.IsData(collection.Path)
            ? new(DeclaredTypeRules.NotData, collection.Path, shown)
            : null;
    }

    /// <summary>What is wrong with the name of a collection, or null.</summary>
    public static Wording? NameFault(CollectionSchema collection, INamedTypeSymbol type)
    {
        var shown = CodeNames.Display(type);
        if (Taken.Contains(collection.Name, StringComparer.OrdinalIgnoreCase))
            return new(DeclaredTypeRules.CollectionNameTaken, collection.Name, shown);
        // The type would hide the class, or the other way round.
        if (collection.Name == type.Name)
            return new(DeclaredTypeRules.CollectionNameOfType, collection.Name, shown);
        return SyntaxFacts.IsValidIdentifier(collection.Name)
            && SyntaxFacts.GetKeywordKind(collection.Name) == SyntaxKind.None
            && SyntaxFacts.GetContextualKeywordKind(collection.Name) == SyntaxKind.None
            ? null
            : new(DeclaredTypeRules.CollectionName, collection.Name, shown);
    }

    /// <summary>The same collection by a name that a class can have, so that its content is still held to its type.</summary>
    public static CollectionSchema Renamed(CollectionSchema collection) =>
        new(Identifier.OfText(collection.Name) + "Items", collection.Path, collection.TypeName, collection.IsData, collection.KeyProperty);
}
