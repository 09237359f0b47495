using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// Reads the value of a field as its type asks. One that the type does not allow is a finding, and as if it had not been written.
/// </summary>
internal sealed class FieldValueReader(FieldValues values)
{
    /// <summary>The value of a field, or null.</summary>
    public Cell? Read(FieldDefinition field)
    {
        if (field.Type == FieldType.Structure)
            return null;
        if (field.IsMany)
            return values.Sequence(field.Key) is { } list ? Cell.OfList(Items(field, list).OfType<Cell>(), PlaceOf(list)) : null;
        if (IsTree(field.Type))
            return values.Entry(field.Key) is { } entry ? Tree(field, entry) : null;
        if (values.Value(field.Key) is not { } scalar)
            return null;
        if (field.Key == FieldKeys.Section)
            new ItemCheck(values).Check(field.Key, [scalar]);
        return Single(field, scalar);
    }

    private IEnumerable<Cell?> Items(FieldDefinition field, DataSequence list)
    {
        if (IsTree(field.Type))
            return list.Items.Select(item => Tree(field, item, item.Range));
        var scalars = values.Scalars(field.Key, list).ToList();
        new ItemCheck(values).Check(field.Key, scalars);
        return field.Type == FieldType.Tag
            ? TagFields.Distinct(values, scalars.Where(item => values.IsUsable(field.Key, item))).Select(item => Trimmed(field.Key, item))
            : scalars.Select(item => Single(field, item));
    }

    private static bool IsTree(FieldType type) => type is FieldType.Image or FieldType.Any;

    private Cell? Tree(FieldDefinition field, DataEntry entry) =>
        Tree(field, entry.Value, entry.Value is DataScalar ? entry.Value.Range : entry.Key.Range);

    private Cell? Tree(FieldDefinition field, DataNode node, TextRange whole) =>
        field.Type == FieldType.Image ? LinkFields.Image(values, field.Key, node, whole) : values.Neutral(field.Key, node);

    private Cell? Single(FieldDefinition field, DataScalar scalar) => field.Type switch
    {
        FieldType.Lines => values.IsUsable(field.Key, scalar, mayHaveLines: true) ? Trimmed(field.Key, scalar) : null,
        FieldType.Day => MomentFields.Day(values, scalar),
        FieldType.Moment => MomentFields.Moment(values, scalar),
        FieldType.Flag => Flag(scalar),
        FieldType.Url => LinkFields.Address(values, scalar),
        FieldType.Language => Language(scalar),
        FieldType.Member => Checked(scalar, MemberFault(scalar.Value), MemberNames.IsValid, MemberNames.Suggest),
        FieldType.Slug => Checked(scalar, FrontMatterRules.InvalidSlug, Slugs.IsValid, Slugs.Suggest),
        _ => values.IsUsable(field.Key, scalar) ? Trimmed(field.Key, scalar) : null,
    };

    private Cell? Flag(DataScalar scalar) =>
        values.Truth(scalar) is { } isTrue ? new(CellKind.Boolean, scalar.Value, isTrue ? 1UL : 0UL, 0, PlaceOf(scalar)) : null;

    private static RuleMessage MemberFault(string id) =>
        MemberNames.IsSpelledWell(id) ? FrontMatterRules.ReservedId : FrontMatterRules.InvalidId;

    private Cell? Checked(DataScalar scalar, RuleMessage message, Func<string, bool> isValid, Func<string, string> suggest)
    {
        if (isValid(scalar.Value))
            return Cell.OfText(scalar.Value, PlaceOf(scalar));
        values.Add(message, scalar.Range, Snippet.Of(scalar.Value), suggest(scalar.Value));
        return null;
    }

    private Cell? Language(DataScalar scalar)
    {
        if (LanguageTag.Normalise(scalar.Value) is { } tag)
            return Cell.OfText(tag, PlaceOf(scalar));
        if (LanguageTag.Meant(scalar.Value) is { } meant)
            values.Add(FrontMatterRules.MeantLanguage, scalar.Range, Snippet.Of(scalar.Value), meant);
        else
            values.Add(FrontMatterRules.InvalidLanguage, scalar.Range, Snippet.Of(scalar.Value));
        return null;
    }

    private Cell Trimmed(string key, DataScalar scalar)
    {
        values.CheckIsPlain(key, scalar);
        return Cell.OfText(scalar.Value.Trim(), PlaceOf(scalar));
    }

    private FilePlace PlaceOf(DataNode node) => FilePlace.Of(values.Document, node.Range);
}
