using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads a file that says beside a content file what its front matter would.</summary>
internal static class SidecarReader
{
    private const string SchemaKey = "$schema";

    /// <summary>What front matter and sidecar say together. A key that both have is a finding, and the front matter's counts.</summary>
    public static Facts? Read(SourceDocument sidecar, Facts? front, FieldSchema schema, ICollection<Finding> findings)
    {
        // An empty one says nothing, in any notation.
        if (string.IsNullOrWhiteSpace(sidecar.Text) || FrontMatterReader.MappingOf(sidecar, findings) is not { } root)
            return front;
        AliasedKeys.In(root, schema.Aliases);
        root.Entries.RemoveAll(entry =>
        {
            // By this, a JSON file names its schema to editors.
            if (entry.Key.Value == SchemaKey)
                return true;
            if (front is null || !front.Keys.Contains(entry.Key.Value))
                return false;
            findings.Add(Finding.At(sidecar, entry.Key.Range, FrontMatterRules.KeyInBoth.Id, entry.Key.Value));
            return true;
        });
        var aside = new FieldReader(new(sidecar, root, findings) { IsSidecar = true }, schema, front).Read(front?.BodyStart ?? 0);
        return front is null ? aside : Join(front, aside, schema);
    }

    private static Facts Join(Facts front, Facts aside, FieldSchema schema) => front with
    {
        Keys = front.Keys.Concat(aside.Keys).ToEquatableArray(),
        Fields = schema.Keys.Select(key => front.Fields.Find(key) ?? aside.Fields.Find(key)).OfType<FieldCell>().ToEquatableArray(),
        Own = front.Own.Concat(aside.Own).ToEquatableArray(),
        SidecarPath = aside.SidecarPath,
        Title = front.Title ?? aside.Title,
        Teaser = front.Teaser ?? aside.Teaser,
        Standfirst = front.Standfirst ?? aside.Standfirst,
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
