using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Reads one entity of a catalog.</summary>
internal sealed class CatalogItemReader(SourceDocument document, DataMapping mapping, List<Finding> findings)
{
    /// <summary>What can be said of an entity.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["name", "kind", "id", "aliases", "sameAs", "notes", "not"];

    /// <summary>The entity; null where it has no name or no kind that could be used.</summary>
    public CatalogItem? Read()
    {
        CheckKeys();
        var name = RequiredText("name", new(CatalogRules.MissingKey));
        var kind = RequiredText("kind", new(CatalogRules.MissingKind, string.Join(", ", EntityKindWords.Words)));
        var what = kind is null ? null : KindOf(kind);
        var id = Text("id");
        var names = new List<(string Text, TextRange Range)>();
        AddName(name, names);
        foreach (var alias in List("aliases"))
            AddName(alias, names);
        var not = new List<(string Text, TextRange Range)>();
        foreach (var other in List("not"))
            AddName(other, not);
        var links = List("sameAs").Where(IsLink).ToList();
        var notes = Text("notes")?.Value;
        if (id is not null && !MemberNames.IsValid(id.Value))
        {
            RuleMessage rule = MemberNames.IsSpelledWell(id.Value) ? CatalogRules.ReservedId : CatalogRules.InvalidId;
            Add(rule, id.Range, id.Value, SuggestedMember(id.Value));
            id = null;
        }
        // An alias whose name could not be used would be a name without an entity.
        if (name is null || what is not { } sort || names.Count == 0 || names[0].Range != name.Range)
            return null;
        var declared = new CatalogEntry(
            sort,
            names[0].Text,
            id?.Value ?? EntityNames.For(sort, names[0].Text),
            names.Skip(1).Select(static alias => alias.Text).ToEquatableArray(),
            links.Select(static link => link.Value).ToEquatableArray(),
            not.Select(static other => other.Text).ToEquatableArray(),
            notes)
        {
            Id = id?.Value,
        };
        return new(declared, Places(names), Places(not), FilePlace.Of(document, (id ?? name).Range))
        {
            Links = links.Select(link => FilePlace.Of(document, link.Range)).ToEquatableArray(),
        };
    }

    private void CheckKeys()
    {
        var fix = new KeyFix(document, mapping.Entries.Select(static entry => entry.Key));
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key;
            if (!Keys.Contains(key.Value))
                findings.Add(
                    fix.Mend(
                        Finding.At(
                            document, key.Range, Wording.ForUnknown(CatalogRules.MisspelledKey, CatalogRules.UnknownKey, key.Value, Keys)),
                        key, Keys));
        }
    }

    private EquatableArray<FilePlace> Places(List<(string Text, TextRange Range)> names) =>
        names.Select(name => FilePlace.Of(document, name.Range)).ToEquatableArray();

    private EntityKind? KindOf(DataScalar kind)
    {
        var known = EntityKindWords.Of(kind.Value);
        if (known is null)
            findings.Add(
                Finding.At(
                    document, kind.Range,
                    Wording.ForUnknown(CatalogRules.MisspelledKind, CatalogRules.UnknownKind, kind.Value, EntityKindWords.Words)));
        return known;
    }

    private DataScalar? RequiredText(string key, Wording missing)
    {
        var entry = mapping.Find(key);
        if (entry is null || (entry.Value.IsComplete && entry.Value is DataScalar { IsNull: true } or DataScalar { Value: "" }))
        {
            // Where the text broke off, what is missing may stand behind that place.
            if (mapping.IsComplete)
                findings.Add(Finding.At(document, entry?.Key.Range ?? FirstKey(), missing));
            return null;
        }
        return Text(key);
    }

    private TextRange FirstKey() => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;

    private DataScalar? Text(string key)
    {
        if (mapping.Find(key) is not { } entry || entry.Value is DataScalar { IsNull: true })
            return null;
        if (entry.Value is DataScalar scalar)
            return scalar;
        Add(CatalogRules.WrongType, entry.Key.Range, key);
        return null;
    }

    private IEnumerable<DataScalar> List(string key)
    {
        if (mapping.Find(key) is not { } entry || entry.Value is DataScalar { IsNull: true })
            yield break;
        if (entry.Value is not DataSequence list)
        {
            Add(CatalogRules.NotList, entry.Value.Range, key);
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (item is DataScalar { IsNull: false } scalar)
                yield return scalar;
            else if (item.IsComplete)
                Add(CatalogRules.NotTextItem, item.Range.IsEmpty ? entry.Key.Range : item.Range, key);
        }
    }

    private void AddName(DataScalar? name, List<(string Text, TextRange Range)> names)
    {
        if (name is null)
            return;
        if (CatalogNameRule.Fault(name.Value) is { } fault)
            Add(fault, name.Range);
        else
            names.Add((CatalogNameRule.Tidy(name.Value), name.Range));
    }

    private bool IsLink(DataScalar link)
    {
        if (LinkCheck.IsAbsolute(link.Value))
            return true;
        if (LinkCheck.WithScheme(link.Value) is { } whole)
            Add(CatalogRules.NoScheme, link.Range, link.Value, whole);
        else
            Add(CatalogRules.MalformedUrl, link.Range, link.Value);
        return false;
    }

    private static string SuggestedMember(string id) =>
        EntityNames.For(EntityKind.Person, id) is var member && MemberNames.IsValid(member) ? member : "OrlaFenn";

    private void Add(RuleMessage message, TextRange range, params string[] arguments) =>
        findings.Add(Finding.At(document, range, message, arguments));
}
