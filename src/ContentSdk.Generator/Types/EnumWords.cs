using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reports members of an enum that content cannot tell apart, since one has by an attribute the word of another.</summary>
internal static class EnumWords
{
    /// <summary>Reports each member whose word an earlier one of another value has already.</summary>
    public static void Check(TypeReader reader, INamedTypeSymbol type)
    {
        if (!reader.IsFirst(type))
            return;
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(static field => (
                Field: field, Word: PropertyReader.WordOf(field), IsWritten: PropertyReader.WrittenKey(field.GetAttributes()) is not null))
            .ToList();
        for (var i = 1; i < members.Count; i++)
        {
            var (field, word, isWritten) = members[i];
            // Names that differ in case alone are told apart by exactly what content writes.
            var first = members.FindIndex(0, i, other =>
                (isWritten || other.IsWritten) && string.Equals(other.Word, word, StringComparison.Ordinal)
                && !Equals(other.Field.ConstantValue, field.ConstantValue));
            if (first >= 0)
                reader.Report(field, DeclaredTypeRules.SameWord, Display(field), Display(members[first].Field), word);
        }
    }

    private static string Display(IFieldSymbol member) => $"{CodeNames.Display(member.ContainingType)}.{member.Name}";
}
