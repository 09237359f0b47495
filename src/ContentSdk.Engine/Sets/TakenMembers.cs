using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds entities of the catalog whose member an article gives to somebody else, who is not declared.</summary>
internal static class TakenMembers
{
    /// <summary>The problems of a member, each with the index of the article that has it.</summary>
    public static IEnumerable<(int Article, SetProblem Problem)> Of(EntityMember member)
    {
        if (member.Declared is not { } declared)
            yield break;
        // Another spelling of a declared name, as Orla-Fenn for Orla Fenn, has the member rightly.
        var isOwn = declared.Aliases.Prepend(declared.Name).Any(name => EntityNames.For(declared.Kind, name) == declared.MemberName);
        foreach (var (name, article) in member.Undeclared)
        {
            if (!isOwn || declared.Not.Contains(name, StringComparer.Ordinal))
                yield return (article, new(SetRules.TakenMember.Id, member.Key, new([name, declared.MemberName, declared.Name])));
        }
    }
}
