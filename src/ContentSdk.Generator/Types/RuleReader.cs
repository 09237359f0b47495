using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads a class that is a rule of the host.</summary>
internal static class RuleReader
{
    private const string Interface = "ContentSdk.IContentRule<T>";

    /// <summary>What the class says.</summary>
    /// <param name="type">The class.</param>
    /// <param name="attribute">Where it is said that it is a rule.</param>
    /// <param name="assembly">The assembly that generated code is part of.</param>
    public static RuleRead Read(INamedTypeSymbol type, Location? attribute, IAssemblySymbol assembly)
    {
        var place = CodePlace.Of(type.Locations.FirstOrDefault(static location => location.IsInSource) ?? attribute);
        var display = CodeNames.Display(type);
        var checkedTypes = type.AllInterfaces.Where(static one => one.OriginalDefinition.ToDisplayString() == Interface)
            .Select(static one => Checked(one.TypeArguments[0])).ToEquatableArray();
        var fault = Fault(type, display, new(assembly))
            ?? (checkedTypes.Count == 0 ? new Wording(ProjectRules.NoInterface, display) : null);
        return fault is null
            ? new(new(CodeNames.Of(type), display, checkedTypes), default, place)
            : new(null, new([new(fault, place)]), place);
    }

    /// <summary>The files that say what the class is: those of the class, and of what it inherits.</summary>
    public static HashSet<SyntaxTree> FilesOf(INamedTypeSymbol type)
    {
        var files = new HashSet<SyntaxTree>();
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            files.UnionWith(level.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree));
        foreach (var one in type.AllInterfaces)
            files.UnionWith(one.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree));
        return files;
    }

    private static CheckedType Checked(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        ? new(type.Name, CodeNames.Display(type), true)
        : new(CodeNames.Of(type), CodeNames.Display(type), false);

    private static Wording? Fault(INamedTypeSymbol type, string display, TypeAccess access)
    {
        if (!access.IsVisible(type))
            return new(ProjectRules.NotAccessible, display);
        if (type is not { IsAbstract: false, IsStatic: false, TypeKind: TypeKind.Class } || IsGeneric(type))
            return new(ProjectRules.UnusableRule, display);
        if (Constructor(type, access) is not { } constructor)
            return new(ProjectRules.NoConstructor, display);
        return !SetsRequired(constructor) && RequiredMember(type) is { } member
            ? new(ProjectRules.RequiredMember, display, member) : null;
    }

    // The one that new() without arguments takes: without parameters, else without a list of any length. Of several, C# takes none.
    private static IMethodSymbol? Constructor(INamedTypeSymbol type, TypeAccess access)
    {
        var usable = type.InstanceConstructors.Where(one => access.IsDeclaredVisible(one)
            && one.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams)).ToList();
        return usable.Find(static one => one.Parameters.IsEmpty)
            ?? Only(usable.Where(static one => !one.Parameters.Any(static parameter => parameter.IsParams)).ToList(), orElse: usable);
    }

    private static IMethodSymbol? Only(List<IMethodSymbol> preferred, List<IMethodSymbol> orElse) =>
        (preferred.Count > 0 ? preferred : orElse) is [var only] ? only : null;

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsGenericType)
                return true;
        }
        return false;
    }

    private static bool SetsRequired(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");

    private static string? RequiredMember(INamedTypeSymbol type)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                    return member.Name;
            }
        }
        return null;
    }
}
