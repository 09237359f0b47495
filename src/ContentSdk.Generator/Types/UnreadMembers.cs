using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reports attributes for content on properties that nothing sets from it.</summary>
internal static class UnreadMembers
{
    private static readonly string[] Ours =
    [
        "ContentSdk.FieldKeyAttribute", "ContentSdk.UniqueAttribute", "ContentSdk.ReferencesAttribute", "ContentSdk.InverseOfAttribute",
    ];

    /// <summary>Reports those of a type.</summary>
    /// <param name="reader">Where they are reported.</param>
    /// <param name="type">The type.</param>
    /// <param name="read">The members that content sets.</param>
    public static void Check(TypeReader reader, INamedTypeSymbol type, IEnumerable<SettableMember> read)
    {
        var names = new HashSet<string>(read.Select(static member => member.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => !names.Contains(property.Name)))
        {
            foreach (var attribute in property.GetAttributes())
            {
                if (attribute.AttributeClass?.ToDisplayString() is { } name && Array.IndexOf(Ours, name) >= 0)
                {
                    reader.Report(
                        attribute,
                        property,
                        DeclaredTypeRules.NotRead,
                        $"{CodeNames.Display(type)}.{property.Name}",
                        ConstraintReader.ShortNameOf(attribute));
                }
            }
        }
    }
}
