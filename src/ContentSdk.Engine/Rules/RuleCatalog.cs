using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules.RunningText;

namespace ContentSdk.Engine.Rules;

/// <summary>All rules, sorted by id.</summary>
public static class RuleCatalog
{
    private static readonly Dictionary<string, Rule> ById;

    static RuleCatalog()
    {
        List<Rule> all =
        [
            .. EncodingRules.All,
            .. YamlRules.All,
            .. TomlRules.All,
            .. JsonRules.All,
            .. FrontMatterRules.All,
            .. SuppressionRules.All,
            .. StructureRules.All,
            .. MarkdownRules.All,
            .. MisreadMarkdownRules.All,
            .. QuotationRules.All,
            .. QuoteCorrectionRules.All,
            .. TextRules.All,
            .. CatalogRules.All,
            .. EntityCorrectionRules.All,
            .. SetRules.All,
            .. ReferenceRules.All,
            .. RouteRules.All, .. TermRules.All, .. TagCatalogRules.All,
            .. AssetRules.All, .. OutputRules.All,
            .. OwnTypeRules.All, .. InlineRules.All, .. CollectionRules.All,
            .. DeclaredTypeRules.All,
            .. DataFileRules.All,
            .. ProjectRules.All,
            .. HostRules.All,
        ];
        all.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        All = all;
        ById = all.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Every rule there is.</summary>
    public static IReadOnlyList<Rule> All { get; }

    /// <summary>The rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static Rule Get(string id) => ById[id];

    /// <summary>The sentence that a finding says.</summary>
    public static string MessageOf(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, Get(finding.RuleId).FormatOf(finding.Message), [.. finding.Arguments]);
}
