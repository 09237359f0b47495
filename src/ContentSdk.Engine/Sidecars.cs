using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>
/// Files <c>NAME.meta.yaml</c>, <c>.json</c> or <c>.toml</c>, which hold what front matter would for the content file NAME next to them.
/// </summary>
public static class Sidecars
{
    /// <summary>All names are looked at for each suggestion, and where all sidecars are idle that would be quadratic.</summary>
    private const int MostSuggestions = 10, ShortName = 4;

    private static readonly string[] Endings = [".meta.yaml", ".meta.yml", ".meta.json", ".meta.toml"];

    /// <summary>Whether a path is that of a sidecar, in any case of letters.</summary>
    public static bool IsSidecar(string path) => EndingOf(path) is not null;

    /// <summary>Which content file each sidecar belongs to, and the sidecars that belong to none.</summary>
    /// <param name="contents">Paths of the content files.</param>
    /// <param name="sidecars">Paths of the sidecars.</param>
    public static SidecarPairs Pair(IEnumerable<string> contents, IEnumerable<string> sidecars)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in contents.OrderBy(static path => path, StringComparer.Ordinal))
        {
            var stem = StemOf(path);
            owners[stem] = owners.TryGetValue(stem, out var first) ? first : path;
        }
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var idle = new List<(string, Wording)>();
        var used = new HashSet<string>(sidecars.Select(StemOfSidecar), StringComparer.Ordinal);
        foreach (var sidecar in sidecars.OrderBy(static path => path, StringComparer.Ordinal))
        {
            var stem = StemOfSidecar(sidecar);
            var name = stem.Substring(stem.LastIndexOf('/') + 1);
            if (!owners.TryGetValue(stem, out var content))
                idle.Add(
                    (sidecar, idle.Count < MostSuggestions
                        && Nearest(stem, name, owners.Keys.Where(owner => !used.Contains(owner))) is { } near
                    ? new(ReferenceRules.MisspelledSidecar, name, near + EndingOf(sidecar)) : new(ReferenceRules.IdleSidecar, name)));
            else if (found.TryGetValue(content, out var other))
                idle.Add((sidecar, new(ReferenceRules.SecondSidecar, content, other)));
            else
                found.Add(content, sidecar);
        }
        return new(found, idle);
    }

    /// <summary>The finding about a sidecar without a content file.</summary>
    /// <param name="document">The sidecar.</param>
    /// <param name="reason">Why, from <see cref="SidecarPairs.Idle"/>.</param>
    public static Finding IdleFinding(SourceDocument document, Wording reason) => Finding.At(document, default, reason);

    /// <summary>What the sidecar says and the front matter does not, put together with it.</summary>
    internal static FrontMatter? Join(FrontMatter? front, SourceDocument? sidecar, FieldSchema schema, ICollection<Finding> findings)
    {
        if (sidecar is null)
            return front;
        var faults = new List<Finding>();
        EncodingRules.Check(sidecar, faults);
        // An empty one says nothing, as one with comments alone does.
        foreach (var fault in faults.Where(static fault => fault.RuleId != BlankRule.Blank.Id))
            findings.Add(fault);
        return sidecar.EncodingFault == EncodingFault.None ? SidecarReader.Read(sidecar, front, schema, findings) : front;
    }

    // The name of a file in the same folder that has no sidecar; a short name is near to too many.
    private static string? Nearest(string stem, string name, IEnumerable<string> owners)
    {
        var folder = stem.Substring(0, stem.Length - name.Length);
        return name.Length <= ShortName ? null : NearestWord.Of(name, owners
            .Where(owner => owner.StartsWith(folder, StringComparison.Ordinal) && owner.IndexOf('/', folder.Length) < 0)
            .Select(owner => owner.Substring(folder.Length)));
    }

    private static string StemOfSidecar(string path) => path.Substring(0, path.Length - EndingOf(path)!.Length);

    // A file that is named by itself may have no ending, and a folder may have a point.
    private static string StemOf(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;

    private static string? EndingOf(string path) =>
        Array.Find(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Content files and their sidecars.</summary>
/// <param name="Of">The sidecar of each content file that has one.</param>
/// <param name="Idle">The sidecars without a content file, each with the reason.</param>
public sealed record SidecarPairs(IReadOnlyDictionary<string, string> Of, IReadOnlyList<(string Sidecar, Wording Reason)> Idle);
