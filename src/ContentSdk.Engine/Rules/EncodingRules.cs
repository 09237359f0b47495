using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK1xxx: the file and its encoding.</summary>
public static class EncodingRules
{
    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];

    /// <summary>Adds what is wrong with the file's encoding and characters.</summary>
    public static void Check(SourceDocument document, ICollection<Finding> findings)
    {
    }
}
