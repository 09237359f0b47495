using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// Finds a tag of one article that differs in its ending alone from one of many: ferry beside ferries. Which of the two is
/// the singular does not matter.
/// </summary>
internal sealed class SingularTags
{
    private const int FewestOfMany = 3, ShortestStem = 3;

    private static readonly Lazy<(string Singular, string Plural)[]> Endings = new(static () =>
        [.. LexiconFile.Read("plural-endings").Select(static entry => (entry.Columns[0], entry.Columns[1]))]);

    private readonly Dictionary<string, CollectedTerm> _common;

    public SingularTags(IEnumerable<CollectedTerm> terms) =>
        _common = terms.Where(static term => term.Kind == TermKind.Tag && term.Count >= FewestOfMany)
            .ToDictionary(static term => term.Key, StringComparer.Ordinal);

    /// <summary>What to say of a tag, or null.</summary>
    public Wording? Fault(CollectedTerm tag)
    {
        if (tag.Count != 1 || _common.Count == 0)
            return null;
        foreach (var (singular, plural) in Endings.Value)
        {
            if ((Other(tag.Key, singular, plural) ?? Other(tag.Key, plural, singular)) is { } other)
                return new(TermRules.SingularAndPlural, Snippet.Of(tag.Name), Snippet.Of(other.Name), other.Count.Invariant());
        }
        return null;
    }

    private CollectedTerm? Other(string key, string ending, string instead)
    {
        var stem = key.Length - ending.Length;
        return stem >= ShortestStem && key.EndsWith(ending, StringComparison.Ordinal)
            && _common.TryGetValue(key.Remove(stem) + instead, out var other)
            ? other
            : null;
    }
}
