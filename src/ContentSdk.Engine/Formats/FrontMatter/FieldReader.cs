using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the keys of front matter. A value that cannot be used is a finding, and as if it had not been written.</summary>
/// <param name="values">The keys and their values.</param>
/// <param name="above">What the front matter says beside whose file these keys stand; null where they are front matter.</param>
internal sealed class FieldReader(FieldValues values, Facts? above = null)
{
    /// <summary>What the front matter says.</summary>
    /// <param name="bodyStart">Where the text below it begins.</param>
    public Facts Read(int bodyStart)
    {
        values.CheckKeys(FrontMatterRules.UnknownKey, FrontMatterKeys.Known, FrontMatterKeys.Suggest);
        var facts = new Facts(bodyStart)
        {
            Keys = values.Keys.ToEquatableArray(),
            Id = Checked("id", FrontMatterRules.InvalidId, MemberNames.IsValid, MemberNames.Suggest),
            Slug = Checked("slug", FrontMatterRules.InvalidSlug, Slugs.IsValid, Slugs.Suggest),
            Title = values.Running("title"),
            Teaser = values.Running("teaser", mayHaveLines: true),
            Standfirst = values.Running("standfirst", mayHaveLines: true),
            Language = Language(),
            Published = Date("published"),
            Updated = Date("updated"),
            Authors = values.Items("authors"),
            Tags = TagsReader.Read(values),
            Section = values.Running("section")?.Value,
            SourceUrl = LinkFields.Address(values, "source"),
            Canonical = LinkFields.Address(values, "canonical"),
            Image = LinkFields.Image(values),
            Related = values.Items("related"),
            IsDraft = values.Truth("draft"),
            Embargo = Date("embargo"),
            Suppressions = Suppressions(),
            Corrections = CorrectionReader.Read(values),
        };
        CheckOrder(facts);
        return facts;
    }

    private void CheckOrder(Facts facts)
    {
        var key = facts.Updated is not null ? "updated" : facts.Published is not null ? "published" : null;
        if (key is null || (facts.Published ?? above?.Published) is not { } published || (facts.Updated ?? above?.Updated) is not { } updated)
            return;
        if (string.CompareOrdinal(updated, published) < 0 && values.Value(key) is { } scalar)
            values.Add(FrontMatterRules.UpdatedBeforePublished, scalar.Range, updated, published);
    }

    private EquatableArray<Suppression> Suppressions()
    {
        var suppressions = new List<Suppression>();
        foreach (var item in values.List("suppress") ?? [])
        {
            if (SuppressionRules.Read(values.Document, item.Range, item.Value.Trim(), null, values.Findings) is { } suppression)
                suppressions.Add(suppression);
        }
        return suppressions.ToEquatableArray();
    }

    private DeclaredItem? Checked(string key, Rule rule, Func<string, bool> isValid, Func<string, string> suggest)
    {
        if (values.Value(key) is not { } scalar)
            return null;
        if (isValid(scalar.Value))
            return new(scalar.Value, new(values.Document.LogicalPath, FilePlace.Of(values.Document, scalar.Range)));
        values.Add(rule, scalar.Range, FieldValues.Short(scalar.Value), suggest(scalar.Value));
        return null;
    }

    private string? Language()
    {
        if (values.Value("language") is not { } scalar)
            return null;
        if (LanguageTag.Normalise(scalar.Value) is { } tag)
            return tag;
        values.Add(FrontMatterRules.InvalidLanguage, scalar.Range, FieldValues.Short(scalar.Value), LanguageTag.Remedy(scalar.Value));
        return null;
    }

    private string? Date(string key)
    {
        if (values.Value(key) is not { } scalar)
            return null;
        if (DayReader.Read(scalar.Value) is { } day)
            return day;
        values.Add(FrontMatterRules.InvalidDate, scalar.Range, FieldValues.Short(scalar.Value), DayReader.Remedy(scalar.Value));
        return null;
    }
}
