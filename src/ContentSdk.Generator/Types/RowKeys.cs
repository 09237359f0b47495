using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads which property names the rows of a data file, and reports where <c>[Key]</c> means nothing.</summary>
internal static class RowKeys
{
    /// <summary>The key whose value names rows; empty where there is none.</summary>
    public static string Of(IEnumerable<SettableMember> members) =>
        members.FirstOrDefault(static member => member.Attributes.Any(IsKey)) is { } key ? PropertyReader.KeyOf(key) : "";

    /// <summary>Reports each attribute that does nothing.</summary>
    /// <param name="reader">Where it is reported.</param>
    /// <param name="members">What content can say of a type.</param>
    /// <param name="properties">Those of them that could be read.</param>
    /// <param name="use">What the type is to the project.</param>
    /// <param name="collection">The collection that is read; null for the fields of articles.</param>
    public static void Check(
        TypeReader reader,
        IEnumerable<SettableMember> members,
        IReadOnlyCollection<PropertySchema> properties,
        TypeUse use,
        CollectionSchema? collection)
    {
        SettableMember? first = null;
        foreach (var member in members)
        {
            if (member.Attributes.FirstOrDefault(IsKey) is not { } attribute)
                continue;
            var owner = CodeNames.Display(member.Symbol.ContainingType);
            if (use != TypeUse.Item || collection is null)
            {
                // A type of another project may have it for something else.
                if (member.Symbol.Locations.Any(static location => location.IsInSource))
                    Report(DeclaredTypeRules.KeyOfNothing, owner);
            }
            else if (!collection.IsData)
            {
                if (member.Symbol.Locations.Any(static location => location.IsInSource))
                    Report(DeclaredTypeRules.KeyOfFiles, owner);
            }
            else if (first is not null)
            {
                reader.Report(attribute, member.Symbol, DeclaredTypeRules.KeyTwice, first.Display, member.Display);
            }
            else
            {
                first = member;
                var shape = properties.FirstOrDefault(property => property.Name == member.Name)?.Shape;
                if (shape is not null && (!ConstraintTarget.IsSingle(shape.Kind) || shape.Kind == ShapeKind.Image || shape.IsFlags))
                    Report(DeclaredTypeRules.KeyTarget, CodeNames.Display(member.Type));
            }

            void Report(RuleMessage message, string argument) =>
                reader.Report(attribute, member.Symbol, message, member.Display, argument);
        }
    }

    private static bool IsKey(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() == "System.ComponentModel.DataAnnotations.KeyAttribute";
}
