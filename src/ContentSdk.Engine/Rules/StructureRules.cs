using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK3xxx: title, body and furniture.</summary>
public static class StructureRules
{
    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];

    /// <summary>Adds what is wrong with the article's structure.</summary>
    public static void Check(SourceDocument document, ArticleStructure structure, ICollection<Finding> findings)
    {
    }
}
