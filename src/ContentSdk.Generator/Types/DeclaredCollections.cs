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
    // Generated classes that each project has.
    private static readonly string[] Taken =
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

    /// <summary>What is wrong with a collection by itself, or null.</summary>
    public static Wording? Fault(CollectionSchema collection, INamedTypeSymbol type)
    {
        var shown = CodeNames.Display(type);
        if (collection.Path.Length == 0 || collection.Path.IndexOf('*') >= 0
            || collection.Path.Split('/').Any(static part => part is "" or "." or ".."))
            return new(DeclaredTypeRules.CollectionPath, collection.Path, shown);
        if (collection.IsData && !DataFiles.IsData(collection.Path))
            return new(DeclaredTypeRules.NotData, collection.Path, shown);
        var isName = SyntaxFacts.IsValidIdentifier(collection.Name)
            && SyntaxFacts.GetKeywordKind(collection.Name) == SyntaxKind.None
            && SyntaxFacts.GetContextualKeywordKind(collection.Name) == SyntaxKind.None
            && !Taken.Contains(collection.Name, StringComparer.OrdinalIgnoreCase);
        // The type would hide the class, or the other way round.
        return isName && collection.Name != type.Name ? null : new(DeclaredTypeRules.CollectionName, collection.Name, shown);
    }
}
