using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Reads one tag of a catalog.</summary>
internal sealed class TagItemReader(SourceDocument document, DataMapping mapping, List<Finding> findings)
{
    private const int MostCharacters = 200;

    /// <summary>What can be said of a tag.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["name", "title", "description", "parent", "synonyms", "id"];

    /// <summary>The tag; null where it has no name that could be used.</summary>
    public TagItem? Read()
    {
        CheckKeys();
        var (title, description, parent) = (Name("title"), Text("description", mayHaveLines: true), Name("parent"));
        var synonyms = List("synonyms").Where(IsUsable).ToList();
        var id = Text("id");
        if (id is not null && !MemberNames.IsValid(id.Value))
        {
            Add(TagCatalogRules.InvalidId, id.Range, Snippet.Of(id.Value), MemberNames.Suggest(id.Value));
            id = null;
        }
        if (Name("name") is not { } name)
        {
            // Where the text broke off, what is missing may be after that place.
            if (mapping.IsComplete && mapping.Find("name") is null or { Value: DataScalar { IsNull: true } or DataScalar { Value: "" } })
                Add(TagCatalogRules.MissingName, mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range);
            return null;
        }
        var names = TermNames.Of(name.Value.Trim(), isSection: false);
        var tag = new DeclaredTag(name.Value.Trim(), names.Key, id?.Value ?? names.Identifier, names.Slug)
        {
            Title = title?.Value.Trim(),
            Description = description?.Value.Trim() is { Length: > 0 } about ? about : null,
            Synonyms = synonyms.Select(static synonym => synonym.Value.Trim()).ToEquatableArray(),
            SynonymKeys = synonyms.Select(static synonym => TermNames.Of(synonym.Value.Trim(), isSection: false).Key).ToEquatableArray(),
        };
        return new(
            tag, synonyms.Prepend(name).Select(PlaceOf).ToEquatableArray(), PlaceOf(id ?? name),
            parent?.Value.Trim(), PlaceOf(parent ?? name));
    }

    private void CheckKeys()
    {
        var fix = new KeyFix(document, mapping.Entries.Select(static entry => entry.Key));
        foreach (var entry in mapping.Entries)
        {
            if (Keys.Contains(entry.Key.Value))
                continue;
            var wording = Wording.ForUnknown(TagCatalogRules.MisspelledKey, TagCatalogRules.UnknownKey, entry.Key.Value, Keys);
            findings.Add(fix.Mend(Finding.At(document, entry.Key.Range, wording), entry.Key, Keys));
        }
    }

    private DataScalar? Name(string key) => Text(key) is { } text && IsUsable(text) ? text : null;

    // A value that is missing or empty is none.
    private DataScalar? Text(string key, bool mayHaveLines = false)
    {
        if (mapping.Find(key) is not { } entry || entry.Value is DataScalar { IsNull: true } or DataScalar { Value: "" })
            return null;
        if (entry.Value is not DataScalar scalar)
            Add(TagCatalogRules.WrongType, entry.Key.Range, key);
        else if (CharacterFaults.Find(scalar.Value.Trim(), mayHaveLines).Fault != CharacterFault.None)
            Add(TagCatalogRules.UnusableName, scalar.Range, Snippet.Of(scalar.Value));
        else
            return scalar;
        return null;
    }

    private bool IsUsable(DataScalar name)
    {
        if (name.Value.Trim() is { Length: > 0 and <= MostCharacters } text
            && CharacterFaults.Find(text, false).Fault == CharacterFault.None)
            return true;
        Add(TagCatalogRules.UnusableName, name.Range, Snippet.Of(name.Value));
        return false;
    }

    private IEnumerable<DataScalar> List(string key)
    {
        if (mapping.Find(key) is not { } entry || entry.Value is DataScalar { IsNull: true })
            yield break;
        if (entry.Value is not DataSequence list)
        {
            Add(TagCatalogRules.NotList, entry.Value.Range, key);
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (item is DataScalar { IsNull: false } scalar)
                yield return scalar;
            else if (item.IsComplete)
                Add(TagCatalogRules.NotTextItem, item.Range.IsEmpty ? entry.Key.Range : item.Range, key);
        }
    }

    private FilePlace PlaceOf(DataScalar scalar) => FilePlace.Of(document, scalar.Range);

    private void Add(RuleMessage message, TextRange range, params string[] arguments) =>
        findings.Add(Finding.At(document, range, message, arguments));
}
