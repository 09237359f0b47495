using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the keys of front matter. A value that cannot be used is a finding, and as if it had not been written.</summary>
internal sealed class FieldReader(SourceDocument document, YamlMapping mapping, ICollection<Finding> findings)
{
    private readonly Dictionary<string, YamlEntry> _entries = mapping.Entries.ToDictionary(static entry => entry.Key.Value, StringComparer.Ordinal);

    /// <summary>What the front matter says.</summary>
    /// <param name="bodyStart">Where the text below it begins.</param>
    public Facts Read(int bodyStart)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!FrontMatterKeys.IsKnown(entry.Key.Value))
                Add(FrontMatterRules.UnknownKey, entry.Key.Range, Short(entry.Key.Value), FrontMatterKeys.Suggest(entry.Key.Value));
        }
        return new(bodyStart)
        {
            Id = Checked("id", FrontMatterRules.InvalidId, MemberNames.IsValid, MemberNames.Suggest),
            Slug = Checked("slug", FrontMatterRules.InvalidSlug, Slugs.IsValid, Slugs.Suggest),
            Title = Running("title"),
            Teaser = Running("teaser"),
            Standfirst = Verbatim("standfirst"),
            Language = Language(),
            Published = Date("published"),
            Updated = Date("updated"),
            Authors = Authors(),
        };
    }

    private string? Checked(string key, Rule rule, Func<string, bool> isValid, Func<string, string> suggest)
    {
        if (Value(key) is not { } scalar)
            return null;
        if (isValid(scalar.Value))
            return scalar.Value;
        Add(rule, scalar.Range, Short(scalar.Value), suggest(scalar.Value));
        return null;
    }

    private DeclaredText? Running(string key) =>
        Value(key) is { } scalar && IsUsable(key, scalar) ? new(scalar.Value.Trim(), ScalarText.RangeOf(document.Text, scalar)) : null;

    private DeclaredText? Verbatim(string key)
    {
        if (Running(key) is not { } declared)
            return null;
        if (document.Slice(declared.Range).SequenceEqual(declared.Value.AsSpan()))
            return declared;
        Add(FrontMatterRules.NotVerbatim, declared.Range, key);
        return null;
    }

    private string? Language()
    {
        if (Value("language") is not { } scalar)
            return null;
        if (LanguageTag.Normalise(scalar.Value) is { } tag)
            return tag;
        Add(FrontMatterRules.InvalidLanguage, scalar.Range, Short(scalar.Value), LanguageTag.Remedy(scalar.Value));
        return null;
    }

    private string? Date(string key)
    {
        if (Value(key) is not { } scalar)
            return null;
        if (DayReader.Read(scalar.Value) is { } day)
            return day;
        Add(FrontMatterRules.InvalidDate, scalar.Range, Short(scalar.Value), DayReader.Remedy(scalar.Value));
        return null;
    }

    private EquatableArray<string>? Authors()
    {
        if (!_entries.TryGetValue("authors", out var entry) || !entry.Value.IsComplete || IsEmpty(entry))
            return null;
        if (entry.Value is not YamlSequence list)
        {
            Add(FrontMatterRules.WrongType, entry.Value is YamlScalar ? entry.Value.Range : entry.Key.Range, "authors", "a list, each item behind '- ' or all in brackets: [one, two]");
            return null;
        }
        var authors = new List<string>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar)
            {
                if (IsUsable("authors", scalar))
                    authors.Add(scalar.Value.Trim());
            }
            else if (item.IsComplete)
            {
                Add(FrontMatterRules.WrongType, item.Range.IsEmpty ? entry.Key.Range : item.Range, "authors", "a list of texts; one of its items is empty, a list or a mapping");
            }
        }
        return authors.ToEquatableArray();
    }

    private YamlScalar? Value(string key)
    {
        if (!_entries.TryGetValue(key, out var entry) || !entry.Value.IsComplete || IsEmpty(entry))
            return null;
        if (entry.Value is YamlScalar scalar)
            return scalar;
        Add(FrontMatterRules.WrongType, entry.Key.Range, key, "one value, not a list or mapping");
        return null;
    }

    private bool IsEmpty(YamlEntry entry)
    {
        if (entry.Value is not YamlScalar scalar || !(scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value)))
            return false;
        Add(FrontMatterRules.EmptyValue, entry.Key.Range, entry.Key.Value);
        return true;
    }

    private bool IsUsable(string key, YamlScalar scalar)
    {
        if (ScalarText.Fault(scalar.Value) is not { } fault)
            return true;
        Add(FrontMatterRules.UnusableText, scalar.Range, key, fault);
        return false;
    }

    // A message is one line that can be read.
    private static string Short(string value)
    {
        var seen = value.Take(60).Select(static c => CharClass.IsControl(c) || CharClass.IsSpace(c) || CharClass.IsFormat(c) || char.IsSurrogate(c) ? ' ' : c);
        return string.Concat(seen) + (value.Length > 60 ? "…" : "");
    }

    private void Add(Rule rule, TextRange range, params string[] arguments) => findings.Add(Finding.At(document, range, rule.Id, arguments));
}
