using ContentSdk.Engine.Text;

namespace ContentSdk.Tool.Pages;

/// <summary>The pages of docs/rules, which the tool brings along.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/", Extension = ".md", IdPrefix = "CSDK";

    private static readonly Lazy<string[]> Ids = new(() =>
    [
        .. typeof(RulePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + IdPrefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ]);

    /// <summary>All pages, sorted by id.</summary>
    public static IEnumerable<RulePage> All => Ids.Value.Select(Read);

    /// <summary>
    /// The page of a rule, however its id is written: <c>CSDK2003</c>, <c>csdk2003</c>,
    /// <c>2003</c>; null when there is none.
    /// </summary>
    public static RulePage? Find(string id) =>
        Array.BinarySearch(Ids.Value, Tidy(id), StringComparer.Ordinal) is var index and >= 0 ? Read(Ids.Value[index]) : null;

    /// <summary>The id that was meant by one that there is not, or null.</summary>
    public static string? Nearest(string id) => NearestWord.Of(Tidy(id), Ids.Value);

    private static string Tidy(string id) =>
        id.StartsWith(IdPrefix, StringComparison.OrdinalIgnoreCase) ? id.ToUpperInvariant() : IdPrefix + id.ToUpperInvariant();

    private static RulePage Read(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(Prefix + id + Extension)!;
        using var reader = new StreamReader(stream);
        return new(id, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
