using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Binding;

/// <summary>
/// The keys <c>series</c> and <c>part</c>, which were own fields before they were built in: where the type of the host has a property
/// of the name, that has the value.
/// </summary>
internal static class SeriesField
{
    /// <summary>The record without what belongs to the type of the host.</summary>
    public static ArticleIndexRecord Apply(ArticleIndexRecord record, ContentTypes types) => types.Fields is not { } fields
        ? record
        : Has(fields, FieldKeys.Series) ? record with { Series = null, Part = null }
        : Has(fields, FieldKeys.Part) ? record with { Part = null }
        : record;

    /// <summary>Whether a field is read as the series of an article, or as its part.</summary>
    public static bool Reads(OwnField field, OwnFields own, ContentTypes types) =>
        SeriesFields.Keys.Contains(field.Key, StringComparer.Ordinal) && types.CollectionOf(own.FilePath) is null
        && !IsTaken(FieldKeys.Series, types) && SeriesFields.Find(own, FieldKeys.Series) is not null && !IsTaken(field.Key, types);

    /// <summary>What is wrong with the series of an article.</summary>
    public static IEnumerable<Finding> Check(OwnFields own, ContentTypes types)
    {
        if (SeriesFields.Find(own, FieldKeys.Series) is not { } series || !Reads(series, own, types) || IsEmpty(series))
            yield break;
        if (SeriesFields.NameIn(series.Value) is null)
            yield return Finding.At(own.PathOf(series), PlaceOf(series), TermRules.InvalidSeries);
        if (SeriesFields.Find(own, FieldKeys.Part) is { } part && Reads(part, own, types) && !IsEmpty(part)
            && SeriesFields.PartOf(own) is null)
            yield return Finding.At(own.PathOf(part), PlaceOf(part), TermRules.InvalidPart, SeriesFields.LastPart.Invariant());
    }

    private static FilePlace PlaceOf(OwnField field) =>
        field.Value.Kind is CellKind.List or CellKind.Map ? field.KeyPlace : field.Value.Place;

    private static bool IsEmpty(OwnField field) => field.Value.Kind == CellKind.Null;

    private static bool IsTaken(string key, ContentTypes types) => types.Fields is { } fields && Has(fields, key);

    private static bool Has(TypeSchema type, string key) => type.Find(key) is not null || type.Unread.Contains(key);
}
