using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK62xx: what articles are filed under.</summary>
public static class TermRules
{
    /// <summary>A spelling that is not the usual one.</summary>
    public static readonly Rule Spellings = new(
        "CSDK6201", "Two spellings of one term",
        "'{0}' is written '{1}' in '{2}', and the two have one page. Write both in the same way.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A spelling that is not the declared one.</summary>
    public static readonly RuleMessage DeclaredSpelling = Spellings.Also(
        "declaredSpelling", "'{0}' is spelled '{1}' in the tag catalog. Write '{1}'.");

    /// <summary>A singular beside a plural that is used much more often, or the other way round.</summary>
    public static readonly Rule SingularAndPlural = new(
        "CSDK6202", "Singular and plural of one tag",
        "Only this article has the tag '{0}', and {2} articles have '{1}'. Did you mean '{1}'?",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A part of a series that another article is.</summary>
    public static readonly Rule RepeatedPart = new(
        "CSDK6203", "Two articles with the same part of a series",
        "Part {0} of the series '{1}' is also '{2}'. Number the parts in the order in which they are read.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Not a name of a series.</summary>
    public static readonly Rule InvalidSeries = new(
        "CSDK6204", "Invalid series",
        "The value of 'series' is not the name of one series. Write the name on one line, as in 'Ferry diary'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Not a number of a part.</summary>
    public static readonly RuleMessage InvalidPart = InvalidSeries.Also(
        "invalidPart", "The value of 'part' is not a whole number from 1 to {0}. Write the part as a number, as in 3.");

    /// <summary>A class that is left out because its name is taken.</summary>
    public static readonly Rule TakenClass = new(
        "CSDK6205", "Class of terms left out",
        "The class '{0}' is not generated, because the project has a type of that name in the namespace '{1}'. "
        + "Rename the type, or use 'Articles.Set.TermsOf(TaxonomyKind.{2})'.",
        RuleSeverity.Info, IsBlocking: false);

    /// <summary>A class that is left out because a collection has its name.</summary>
    public static readonly RuleMessage TakenByCollection = TakenClass.Also(
        "takenByCollection",
        "The class '{0}' has the items of a collection, so none is generated for what articles are filed under. "
        + "Give the collection another 'Name', or use 'Articles.Set.TermsOf(TaxonomyKind.{1})'.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Spellings, SingularAndPlural, RepeatedPart, InvalidSeries, TakenClass];
}
