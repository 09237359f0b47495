using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads a file that says beside a content file what its front matter would.</summary>
internal static class SidecarReader
{
    /// <summary>What front matter and sidecar say together. A key that both have is a finding, and the front matter's counts.</summary>
    public static Facts? Read(SourceDocument sidecar, Facts? front, ICollection<Finding> findings)
    {
        var root = FrontMatterReader.Mapping(sidecar, FrontMatterReader.WithoutFence(sidecar), findings);
        if (root is null)
            return front;
        root.Entries.RemoveAll(entry =>
        {
            if (front is null || !front.Keys.Contains(entry.Key.Value))
                return false;
            findings.Add(Finding.At(sidecar, entry.Key.Range, FrontMatterRules.KeyInBoth.Id, entry.Key.Value));
            return true;
        });
        var aside = new FieldReader(new(sidecar, root, findings) { IsSidecar = true }, front).Read(front?.BodyStart ?? 0);
        return front is null ? aside : Join(front, aside);
    }

    private static Facts Join(Facts front, Facts aside) => front with
    {
        Id = front.Id ?? aside.Id,
        Slug = front.Slug ?? aside.Slug,
        Title = front.Title ?? aside.Title,
        Teaser = front.Teaser ?? aside.Teaser,
        Standfirst = front.Standfirst ?? aside.Standfirst,
        Language = front.Language ?? aside.Language,
        Published = front.Published ?? aside.Published,
        Updated = front.Updated ?? aside.Updated,
        Authors = front.Authors ?? aside.Authors,
        Tags = front.Tags ?? aside.Tags,
        Section = front.Section ?? aside.Section,
        SourceUrl = front.SourceUrl ?? aside.SourceUrl,
        Canonical = front.Canonical ?? aside.Canonical,
        Image = front.Image ?? aside.Image,
        Related = front.Related ?? aside.Related,
        IsDraft = front.IsDraft ?? aside.IsDraft,
        Embargo = front.Embargo ?? aside.Embargo,
        Corrections = Join(front.Corrections, aside.Corrections),
        Suppressions = front.Suppressions.Concat(aside.Suppressions).ToEquatableArray(),
    };

    // Each of the two keys stands in one of the files.
    private static DeclaredCorrections? Join(DeclaredCorrections? front, DeclaredCorrections? aside)
    {
        if (front is null || aside is null)
            return front ?? aside;
        return front.Quotes.Count > 0
            ? front with { Entities = aside.Entities, EntitiesPath = aside.LogicalPath }
            : aside with { Entities = front.Entities, EntitiesPath = front.LogicalPath };
    }
}
