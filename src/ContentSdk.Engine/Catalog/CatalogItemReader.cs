using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Reads one entity of a catalog.</summary>
internal sealed class CatalogItemReader(SourceDocument document, YamlMapping mapping, List<Finding> findings)
{
    /// <summary>What can be said of an entity.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["name", "kind", "id", "aliases", "sameAs", "notes", "not"];

    /// <summary>The entity; null where it has no name or no kind that could be used.</summary>
    public CatalogItem? Read()
    {
        CheckKeys();
        var name = RequiredText("name", "Write how it is called, as 'name: …'.");
        var kind = RequiredText("kind", $"Write one of {string.Join(", ", EntityKindWords.Words)}.");
        var what = kind is null ? null : KindOf(kind);
        var id = Text("id");
        var names = new List<(string Text, TextRange Range)>();
        AddName(name, names);
        foreach (var alias in List("aliases"))
            AddName(alias, names);
        var not = new List<(string Text, TextRange Range)>();
        foreach (var other in List("not"))
            AddName(other, not);
        var links = List("sameAs").Where(IsLink).Select(static link => link.Value).ToEquatableArray();
        var notes = Text("notes")?.Value;
        if (id is not null && !MemberNames.IsValid(id.Value))
        {
            Add(CatalogRules.InvalidId, id.Range, id.Value, MemberNames.IsSpelledWell(id.Value)
                ? ": it is taken, by C# or by what is generated. Write another one"
                : " in C#. Write letters and digits without accents, beginning with a capital", SuggestedMember(id.Value));
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
            links,
            not.Select(static other => other.Text).ToEquatableArray(),
            notes);
        return new(declared, Places(names), Places(not), FilePlace.Of(document, (id ?? name).Range));
    }

    private void CheckKeys()
    {
        var fix = new KeyFix(document, mapping.Entries.Select(static entry => entry.Key));
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key;
            if (!Keys.Contains(key.Value))
                findings.Add(fix.Mend(Finding.At(document, key.Range, CatalogRules.UnknownKey.Id, key.Value, Suggest(key.Value, Keys, "Its keys are")), key, Keys));
        }
    }

    private EquatableArray<FilePlace> Places(List<(string Text, TextRange Range)> names) =>
        names.Select(name => FilePlace.Of(document, name.Range)).ToEquatableArray();

    private EntityKind? KindOf(YamlScalar kind)
    {
        var known = EntityKindWords.Of(kind.Value);
        if (known is null)
            Add(CatalogRules.UnknownKind, kind.Range, kind.Value, Suggest(kind.Value, EntityKindWords.Words, "The kinds are"));
        return known;
    }

    private YamlScalar? RequiredText(string key, string remedy)
    {
        var entry = mapping.Find(key);
        if (entry is null || (entry.Value.IsComplete && entry.Value is YamlScalar { IsNull: true } or YamlScalar { Value: "" }))
        {
            // Where the text broke off, what is missing may stand behind that place.
            if (mapping.IsComplete)
                Add(CatalogRules.MissingKey, entry?.Key.Range ?? FirstKey(), key, remedy);
            return null;
        }
        return Text(key);
    }

    private TextRange FirstKey() => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;

    private YamlScalar? Text(string key)
    {
        if (mapping.Find(key) is not { } entry || entry.Value is YamlScalar { IsNull: true })
            return null;
        if (entry.Value is YamlScalar scalar)
            return scalar;
        Add(CatalogRules.WrongType, entry.Key.Range, key, "one value, not a list or mapping");
        return null;
    }

    private IEnumerable<YamlScalar> List(string key)
    {
        if (mapping.Find(key) is not { } entry || entry.Value is YamlScalar { IsNull: true })
            yield break;
        if (entry.Value is not YamlSequence list)
        {
            Add(CatalogRules.WrongType, entry.Value.Range, key, "a list, each item behind '- ' or all in brackets: [one, two]");
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar)
                yield return scalar;
            else if (item.IsComplete)
                Add(CatalogRules.WrongType, item.Range.IsEmpty ? entry.Key.Range : item.Range, key, "a list of texts; one of its items is empty, a list or a mapping");
        }
    }

    private void AddName(YamlScalar? name, List<(string Text, TextRange Range)> names)
    {
        if (name is null)
            return;
        if (CatalogNameRule.Fault(name.Value) is { } fault)
            Add(CatalogRules.UnusableName, name.Range, fault);
        else
            names.Add((CatalogNameRule.Tidy(name.Value), name.Range));
    }

    private bool IsLink(YamlScalar link)
    {
        if (LinkCheck.IsAbsolute(link.Value))
            return true;
        Add(CatalogRules.MalformedUrl, link.Range, link.Value, LinkCheck.Remedy(link.Value));
        return false;
    }

    private static string SuggestedMember(string id) => EntityNames.For(EntityKind.Person, id) is var member && MemberNames.IsValid(member) ? member : "OrlaFenn";

    private static string Suggest(string word, IReadOnlyList<string> known, string all) =>
        NearestWord.Of(word, known) is { } near ? $"Did you mean '{near}'?" : $"{all} {string.Join(", ", known)}.";

    private void Add(Rule rule, TextRange range, params string[] arguments) => findings.Add(Finding.At(document, range, rule.Id, arguments));
}
