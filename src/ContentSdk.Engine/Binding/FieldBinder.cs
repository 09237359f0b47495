using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Binding;

/// <summary>
/// Holds the fields of a file that are not built in to the type of the host that declares them. It changes no value:
/// what is emitted reads the same neutral cells, whose kinds are then those that the type needs.
/// </summary>
public static class FieldBinder
{
    private const string Draft = "draft";

    /// <summary>The same as <see cref="Check(OwnFields, ContentTypes, FieldSchema, Cell)"/>, and what is wrong with its series.</summary>
    public static IReadOnlyList<Finding> CheckArticle(OwnFields own, ContentTypes types, FieldSchema builtIn, Cell? headline) =>
        [.. Check(own, types, builtIn, headline), .. SeriesField.Check(own, types)];

    /// <summary>What is wrong with the fields of an article, or of an item with text.</summary>
    /// <param name="own">The fields.</param>
    /// <param name="types">The types of the host.</param>
    /// <param name="builtIn">The built-in fields.</param>
    /// <param name="headline">The headline of the file; null where it has none.</param>
    public static IReadOnlyList<Finding> Check(OwnFields own, ContentTypes types, FieldSchema builtIn, Cell? headline = null)
    {
        var collection = types.CollectionOf(own.FilePath);
        var type = types.RootOf(own.FilePath);
        // Of a type that is an error in C#, nobody knows the keys.
        if (type is null && (own.Fields.Count == 0 || types.FieldsType is not null || collection is not null))
            return [];
        var findings = new List<Finding>();
        var known = builtIn.Keys.Concat(types.Aliases.Select(static alias => alias.Name)).Concat(type?.Keys ?? []).ToEquatableArray();
        var meant = new HashSet<string>(own.BuiltIn.Concat(own.Fields.Select(static field => field.Key)), StringComparer.Ordinal);
        if (collection is not null)
            meant.UnionWith(ItemKeys.Of(own.FilePath, hasHeadline: headline is not null));
        foreach (var field in own.Fields)
        {
            var binder = new ValueBinder(types, own.PathOf(field), findings);
            if (type?.Find(field.Key) is { } property)
                binder.Check(field.Value, property, type, field.KeyPlace);
            else if (type?.Unread.Contains(field.Key) != true && !SeriesField.Reads(field, own, types))
                findings.Add(Unknown(own.PathOf(field), field, known, builtIn, types, meant, collection is null ? null : type));
        }
        if (collection is not null)
            CheckGiven(own, type!, types, headline, findings);
        if (type is not null && own.IsComplete)
        {
            foreach (var property in type.Properties)
            {
                if (property.IsAsked && !meant.Contains(property.Key))
                {
                    findings.Add(Finding.At(
                        own.Start.LogicalPath, own.Start.Place, OwnTypeRules.MissingValue, property.Key, property.DisplayIn(type)));
                }
            }
        }
        return findings;
    }

    /// <summary>What is wrong with an item that consists of keys and values alone.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<Finding> Check(ContentItem item, TypeSchema type, ContentTypes types)
    {
        var findings = new List<Finding>();
        var free = types.CollectionOf(item.LogicalPath) is { IsData: true } ? ItemKeys.OfRows : ItemKeys.OfData;
        new ValueBinder(types, item.LogicalPath, findings).CheckItem(item.Value, type, free);
        return findings;
    }

    /// <summary>What is wrong with the keys of a row by themselves.</summary>
    public static IReadOnlyList<Finding> UnknownIn(Cell row, string path, TypeSchema type, ContentTypes types)
    {
        var findings = new List<Finding>();
        new ValueBinder(types, path, findings).CheckKeys(row, type, ItemKeys.OfRows);
        return findings;
    }

    // In a collection, a type may have properties for the built-in fields.
    private static void CheckGiven(OwnFields own, TypeSchema type, ContentTypes types, Cell? headline, List<Finding> findings)
    {
        if (headline is not null && own.Given.Value(FieldKeys.Title) is null && type.Find(FieldKeys.Title) is { } title)
            new ValueBinder(types, own.FilePath, findings).Check(headline, title, type);
        foreach (var field in own.Given)
        {
            if (type.Find(field.Key) is { } property)
                new ValueBinder(types, field.IsAside ? own.SidecarPath : own.FilePath, findings).Check(field.Value, property, type);
        }
    }

    /// <summary>Whether a text can be a bound of a range.</summary>
    public static bool IsBound(string text) => RangeCheck.IsBound(text);

    /// <summary>Whether a text can be a bound of values of a kind.</summary>
    public static bool IsBound(string text, ShapeKind kind) => RangeCheck.IsBound(text, kind);

    /// <summary>Whether a text can be a value of a shape: a number of a type of numbers, a member of an enum.</summary>
    public static bool CanBe(string text, ValueShape shape) => shape.Kind switch
    {
        ShapeKind.Enum => shape.Members.Any(member => WordForm.AreSame(member.Text, text)),
        ShapeKind.Boolean => LexicalClass.Of(text).Kind == CellKind.Boolean,
        var kind => !HasOrder(kind) || IsBound(text, kind),
    };

    /// <summary>Whether one bound is greater than another.</summary>
    public static bool IsAbove(string bound, string other, ShapeKind kind) => RangeCheck.IsAbove(bound, other, kind);

    /// <summary>Whether values of a kind can be held to bounds.</summary>
    public static bool HasOrder(ShapeKind kind) => RangeCheck.HasOrder(kind);

    /// <summary>What is wrong with a pattern; null where it can be matched.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="property">How messages name its property.</param>
    public static Wording? PatternFault(string pattern, string property) => KnownPatterns.Fault(pattern, property);

    private static Finding Unknown(
        string path,
        OwnField field,
        EquatableArray<string> known,
        FieldSchema builtIn,
        ContentTypes types,
        HashSet<string> taken,
        TypeSchema? ofItem)
    {
        var shown = Snippet.Of(field.Key);
        if (types.Aliases.FirstOrDefault(alias => alias.Name == field.Key) is { } twice)
            return Finding.At(path, field.KeyPlace, FrontMatterRules.AliasTwice, shown, twice.Key);
        if (UnpublishedWords.Mean(field))
            return Finding.At(path, field.KeyPlace, FrontMatterRules.NotDraft, shown, Snippet.Of(field.Value.Text), Draft);
        if (NearestWord.OnlyOf(field.Key, known) is { } only)
        {
            var finding = Finding.At(path, field.KeyPlace, FrontMatterRules.MisspelledKey, shown, only);
            return taken.Add(only) && field.IsVerbatim
                ? finding with { Fix = new([new(field.KeyPlace.OriginalRange, only)]) }
                : finding;
        }
        if (NearestWord.Of(field.Key, known) is { } near)
            return Finding.At(path, field.KeyPlace, FrontMatterRules.MisspelledKey, shown, near);
        if (builtIn.Fields.FirstOrDefault(other => other.OtherNames.Contains(field.Key, StringComparer.OrdinalIgnoreCase)) is { } same)
            return Finding.At(path, field.KeyPlace, FrontMatterRules.MisspelledKey, shown, same.Key);
        if (ofItem is null && !taken.Contains(FieldKeys.Series) && NearestWord.Of(field.Key, [FieldKeys.Series]) is { } series)
            return Finding.At(path, field.KeyPlace, FrontMatterRules.MisspelledKey, shown, series);
        return types.ForbidsUnknownKeys
            ? Finding.At(path, field.KeyPlace, FrontMatterRules.UnknownKey, shown, string.Join(", ", known))
            : ofItem is null ? Finding.At(path, field.KeyPlace, OwnTypeRules.UnusedKey, shown)
            : Finding.At(path, field.KeyPlace, OwnTypeRules.UnusedItemKey, shown, ofItem.DisplayName);
    }
}
