using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK204x: what content files say of rules.</summary>
public static class SuppressionRules
{
    /// <summary>No rule that could be suppressed.</summary>
    public static readonly Rule NotSuppressible = new(
        "CSDK2041", "Rule cannot be suppressed",
        "'{0}' is not a rule. Write the id as the finding shows it, such as CSDK4003.",
        RuleSeverity.Error, IsBlocking: true);

    private static readonly RuleMessage Misspelled = NotSuppressible.Also(
        "misspelled", "'{0}' is not a rule. Did you mean '{1}'?");

    private static readonly RuleMessage AlwaysStops = NotSuppressible.Also(
        "alwaysStops", "'{0}' is an error that always stops the build. Fix what it reports, and remove the suppression.");

    private static readonly RuleMessage OfSuppressions = NotSuppressible.Also(
        "ofSuppressions",
        "'{0}' reports suppressions and cannot be suppressed in a file. "
        + "Remove the suppression that has no effect, or add '{0}' to NoWarn in the project.");

    private static readonly RuleMessage OfDrafts = NotSuppressible.Also(
        "ofDrafts",
        "'{0}' is reported by the compiler, where C# uses the draft. "
        + "Write '#pragma warning disable {0}' there, or add '{0}' to NoWarn in the project.");

    /// <summary>A suppression without effect.</summary>
    public static readonly Rule Useless = new(
        "CSDK2042", "Unused suppression",
        "{0} reports nothing in this file. Remove the suppression: it would hide the next mistake.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage UselessComment = Useless.Also(
        "uselessComment", "{0} reports nothing in the block after this comment. Remove the suppression: it would hide the next mistake.");

    /// <summary>Places of one rule in one file that are reported.</summary>
    internal const int MostPlaces = 100;

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [NotSuppressible, Useless];

    /// <summary>
    /// The suppression that a file asks for; null, and a finding, where there is no
    /// such rule or it cannot be suppressed.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="range">Where it says so.</param>
    /// <param name="id">The rule's id as written.</param>
    /// <param name="scope">In which part of the file as it is on disk; null for all of it.</param>
    /// <param name="findings">Where faults go.</param>
    internal static Suppression? Read(SourceDocument document, TextRange range, string id, TextRange? scope, ICollection<Finding> findings)
    {
        var rule = RuleCatalog.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
        if (rule is { IsBlocking: false } && rule != Useless && rule != ReferenceRules.DraftIsUsed)
            return new(rule.Id, scope, FilePlace.Of(document, range)) { LogicalPath = document.LogicalPath };
        findings.Add(
            Finding.At(
                document, range,
                rule is null
                    ? Unknown(id, findings.Count < MostPlaces)
                    : new(rule.IsBlocking ? AlwaysStops : rule == Useless ? OfSuppressions : OfDrafts, id)));
        return null;
    }

    // After so many nobody reads on, and to look for what was meant costs more than all else.
    private static Wording Unknown(string id, bool isHelped) =>
        isHelped && NearestWord.Of(id, RuleCatalog.All.Where(static rule => !rule.IsBlocking).Select(static rule => rule.Id)) is { } near
            ? new(Misspelled, id, near)
            : new(NotSuppressible, id);

    /// <summary>The findings that are left, and one for each suppression without effect.</summary>
    internal static IEnumerable<Finding> Apply(
        IReadOnlyCollection<Finding> findings, EquatableArray<Suppression> suppressions, string logicalPath)
    {
        if (suppressions.Count == 0)
            return findings;
        var byRule = Enumerable.Range(0, suppressions.Count).ToLookup(i => suppressions[i].RuleId, StringComparer.Ordinal);
        var isUsed = new bool[suppressions.Count];
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            var isCovered = false;
            foreach (var i in byRule[finding.RuleId])
            {
                if (suppressions[i].Covers(finding, logicalPath))
                    isCovered = isUsed[i] = true;
            }
            if (!isCovered)
                kept.Add(finding);
        }
        foreach (var i in Enumerable.Range(0, suppressions.Count).Where(i => !isUsed[i]).Take(MostPlaces))
        {
            var suppression = suppressions[i];
            kept.Add(Finding.At(logicalPath, suppression.Place, suppression.Scope is null ? Useless : UselessComment, suppression.RuleId));
        }
        return kept;
    }
}
