using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Makes the final entity of a group: its name, aliases and confidence.</summary>
internal static class EntitySpecs
{
    // Capitals and company words are weaker signs than titles and given names: an organisation needs more of them.
    private const int SureMargin = 8, SureOrganization = 12, SureActor = 4;

    /// <summary>The entity.</summary>
    /// <param name="group">What names it.</param>
    /// <param name="hasLists">Whether the word lists are of the text's language: where they are not, a capital proves nothing.</param>
    public static EntitySpec Make(EntityGroup group, bool hasLists)
    {
        if (group.Declared is { } declared)
            return MakeDeclared(group, declared);
        var name = group.CorrectedName ?? BestName(group);
        return new(
            group.Kind, name, EntityNames.For(group.Kind, name), Aliases(group, name),
            group.CorrectedName is not null || (hasLists ? IsSure(group) : IsNamedClearly(group)), EquatableArray<string>.Empty);
    }

    private static EquatableArray<string> Aliases(EntityGroup group, string name)
    {
        HashSet<string>? aliases = null;
        foreach (var mention in group.Names)
        {
            if (IsAlias(mention) && !string.Equals(mention.Surface, name, StringComparison.Ordinal))
                (aliases ??= new(StringComparer.Ordinal)).Add(mention.Surface);
        }
        if (aliases is null)
            return EquatableArray<string>.Empty;
        string[] ordered = [.. aliases];
        Array.Sort(ordered, StringComparer.Ordinal);
        return new(ordered);
    }

    // What was found by a declared name is in the catalog, whatever its capitals in the text.
    private static EntitySpec MakeDeclared(EntityGroup group, CatalogEntry declared) =>
        Of(declared, group.Names.Where(mention => IsAlias(mention) && mention.Declared is null).Select(mention => mention.Surface));

    /// <summary>A declared entity.</summary>
    /// <param name="declared">What is declared.</param>
    /// <param name="surfaces">Names of it in the text that are not declared.</param>
    public static EntitySpec Of(CatalogEntry declared, IEnumerable<string> surfaces)
    {
        var aliases = surfaces.Concat(declared.Aliases)
            .Where(surface => !string.Equals(surface, declared.Name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
            .OrderBy(surface => surface, StringComparer.Ordinal).ToEquatableArray();
        return new(declared.Kind, declared.Name, declared.MemberName, aliases, IsConfident: true, declared.SameAs, declared);
    }

    // She, or the captain, where a person says who that is: no name that anybody else goes by.
    private static bool IsAlias(NameCandidate mention) =>
        mention.Known?.IsDemonym != true && mention.CorrectedAs is null or MentionKind.Name;

    private static bool IsSure(EntityGroup group) => group.Known is not null
        || group.Margin >= (group.Kind == EntityKind.Organization ? SureOrganization : SureMargin)
        || (group is { Kind: EntityKind.Person, Acts: true } && group.Margin >= SureActor);

    private static bool IsNamedClearly(EntityGroup group) => group.Known is not null
        || (group.Kind == EntityKind.Person && group.Names.Exists(static name => name is { HasTitle: true, Words: > 1 }));

    private static string BestName(EntityGroup group)
    {
        NameCandidate? best = null;
        foreach (var name in group.Names)
        {
            if (name.Known?.IsDemonym != true && (best is null || Rank(name).CompareTo(Rank(best)) > 0))
                best = name;
        }
        if (group.Known is { } known && (best is null || NameArticles.Begin(known.Canonical)
            || group.Names.Exists(name => string.Equals(name.Surface, known.Canonical, StringComparison.Ordinal))))
            return known.Canonical;
        // A person may be called like a people: Mr. English.
        return (best ?? group.Names[0]).Surface;
    }

    private static (bool Cased, int Words, int Length) Rank(NameCandidate name) =>
        (name.Words == 1 || HasSmallLetter(name.Surface), name.Words, name.Surface.Length);

    private static bool HasSmallLetter(string name)
    {
        foreach (var c in name)
        {
            if (CharClass.IsLower(c))
                return true;
        }
        return false;
    }
}
