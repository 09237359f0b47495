using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the keys of front matter, field by field of a schema, and the structures that it names.</summary>
/// <param name="values">The keys and their values.</param>
/// <param name="schema">The fields.</param>
/// <param name="above">What the front matter says beside whose file these keys are; null where they are front matter.</param>
internal sealed class FieldReader(FieldValues values, FieldSchema schema, Facts? above = null)
{
    /// <summary>What the front matter says.</summary>
    /// <param name="bodyStart">Where the text below it begins.</param>
    public Facts Read(int bodyStart)
    {
        var reader = new FieldValueReader(values);
        var cells = new List<FieldCell>();
        foreach (var field in schema.Fields)
        {
            if (reader.Read(field) is { } cell)
                cells.Add(new(field.Key, cell, values.IsSidecar));
        }
        var fields = cells.ToEquatableArray();
        MomentFields.CheckOrder(values, fields, above?.Fields ?? default);
        return new(bodyStart)
        {
            Keys = values.Keys.ToEquatableArray(),
            Fields = fields,
            Own = OwnFieldReader.Read(values, schema),
            SidecarPath = values.IsSidecar ? values.Document.LogicalPath : null,
            Title = Running(fields, FieldKeys.Title),
            Teaser = Running(fields, FieldKeys.Teaser),
            Standfirst = Running(fields, FieldKeys.Standfirst),
            Suppressions = Suppressions(),
            Corrections = CorrectionReader.Read(values),
        };
    }

    private DeclaredText? Running(EquatableArray<FieldCell> fields, string key) =>
        fields.Text(key) is { } text && values.Value(key) is { } scalar
            ? new(text, ScalarText.RangeOf(values.Document.Text, scalar)) { IsAside = values.IsSidecar }
            : null;

    private EquatableArray<Suppression> Suppressions()
    {
        var suppressions = new List<Suppression>();
        if (values.Sequence(FieldKeys.Suppress) is not { } list)
            return default;
        foreach (var item in values.Scalars(FieldKeys.Suppress, list))
        {
            if (SuppressionRules.Read(values.Document, item.Range, item.Value.Trim(), null, values.Findings) is { } suppression)
                suppressions.Add(suppression);
        }
        return suppressions.ToEquatableArray();
    }
}
