using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Puts the catalog files of a project together and holds their entities against each other.</summary>
public static class CatalogCombiner
{
    /// <summary>The catalog of all files. Their order does not matter.</summary>
    public static CatalogSet Combine(IEnumerable<CatalogFile> files)
    {
        var sorted = files.OrderBy(static file => file.LogicalPath, StringComparer.Ordinal).ToList();
        var findings = sorted.SelectMany(static file => file.Findings).ToList();
        var claims = new Claims(findings);
        var entries = new List<CatalogEntry>();
        foreach (var file in sorted)
        {
            foreach (var item in file.Items)
            {
                claims.Check(file.LogicalPath, item);
                entries.Add(item.Entry);
            }
        }
        return new(
            entries.Count == 0 ? EntityCatalog.Empty : new(entries.ToEquatableArray()),
            FindingCap.PerFile(CatalogReader.InOrder(findings), CatalogRules.MoreFaults));
    }

    /// <summary>Who has which name and which member.</summary>
    private sealed class Claims(List<Finding> findings)
    {
        private readonly Dictionary<string, List<(string Spelling, CatalogItem Owner, string Where)>> _names = new(StringComparer.Ordinal);
        private readonly Dictionary<(EntityKind, string), (string Owner, string Where)> _members = [];
        private readonly Dictionary<(EntityKind, string), (CatalogItem Owner, string Where)> _links = [];

        public void Check(string path, CatalogItem item)
        {
            var entry = item.Entry;
            var isRepeated = false;
            for (var i = 0; i < item.Names.Count; i++)
                isRepeated |= !Claim(path, i == 0 ? entry.Name : entry.Aliases[i - 1], item.Names[i], item);
            CheckNot(path, item);
            // An entity that is there twice has its addresses twice, too.
            if (!isRepeated)
                CheckLinks(path, item);
            if (!_members.TryGetValue((entry.Kind, entry.MemberName), out var first))
                _members.Add((entry.Kind, entry.MemberName), (entry.Name, Where(path, item.Member)));
            // An entity that stands there twice has one fault, and that is reported at its name.
            else if (!isRepeated)
                findings.Add(Finding.At(path, item.Member, CatalogRules.RepeatedMember.Id, entry.MemberName, first.Owner, first.Where));
        }

        private void CheckNot(string path, CatalogItem item)
        {
            if (item.Not.Count == 0)
                return;
            var own = new Dictionary<string, FilePlace>(StringComparer.Ordinal)
            {
                [CatalogNameRule.Spelling(item.Entry.Name)] = item.Names[0],
            };
            for (var i = 0; i < item.Entry.Aliases.Count; i++)
                own[CatalogNameRule.Spelling(item.Entry.Aliases[i])] = item.Names[i + 1];
            for (var i = 0; i < item.Not.Count; i++)
            {
                if (own.TryGetValue(CatalogNameRule.Spelling(item.Entry.Not[i]), out var place))
                    findings.Add(Finding.At(path, item.Not[i], CatalogRules.Contradiction.Id, item.Entry.Not[i], Where(path, place)));
            }
        }

        private void CheckLinks(string path, CatalogItem item)
        {
            for (var i = 0; i < item.Links.Count; i++)
            {
                var link = item.Entry.SameAs[i];
                var key = (item.Entry.Kind, Text.CharClass.ToLower(link.Substring(link.IndexOf(':') + 1)).TrimEnd('/'));
                if (!_links.TryGetValue(key, out var first))
                    _links.Add(key, (item, Where(path, item.Links[i])));
                else if (!ReferenceEquals(first.Owner, item))
                    findings.Add(Finding.At(path, item.Links[i], CatalogRules.RepeatedUrl, link, first.Owner.Entry.Name, first.Where));
            }
        }

        private bool Claim(string path, string name, FilePlace place, CatalogItem owner)
        {
            var spelling = CatalogNameRule.Spelling(name);
            var key = Text.CharClass.ToLower(spelling);
            if (!_names.TryGetValue(key, out var claims))
                _names.Add(key, claims = []);
            foreach (var (taken, other, where) in claims)
            {
                // Spellings that differ in case alone, as WHO and Who, are names of their own.
                if (spelling != taken && claims.Count < CatalogNames.MostSpellings)
                    continue;
                findings.Add(ReferenceEquals(owner, other)
                    ? Finding.At(path, place, CatalogRules.RepeatedAlias, name, where)
                    : Finding.At(path, place, CatalogRules.RepeatedName, name, other.Entry.Name, where));
                return false;
            }
            claims.Add((spelling, owner, Where(path, place)));
            return true;
        }

        private static string Where(string path, FilePlace place) => path + "(" + place.Start.Line.Invariant() + ")";
    }
}
