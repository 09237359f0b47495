using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Collections;

/// <summary>What a data file has of a collection: one item, or the rows of all of it.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Items">Its items.</param>
/// <param name="Findings">What is wrong with it, sorted by place and rule.</param>
public sealed record DataItems(string LogicalPath, EquatableArray<ContentItem> Items, EquatableArray<Finding> Findings)
{
    /// <summary>The items of a file that belongs to a collection.</summary>
    /// <param name="file">The file.</param>
    /// <param name="types">The types of the host.</param>
    public static DataItems Of(DataFile file, ContentTypes types)
    {
        var findings = file.Findings.ToList();
        if (types.CollectionOf(file.LogicalPath) is not { } collection || types.Find(collection.TypeName) is not { } type
            || file.Root.Kind == CellKind.Null)
            return new(file.LogicalPath, default, findings.ToEquatableArray());
        var items = collection.IsData ? Rows(file, collection, type, types, findings) : Single(file, collection, type, findings);
        foreach (var item in items)
            findings.AddRange(FieldBinder.Check(item, type, types).Where(finding => file.IsComplete || !OwnTypeRules.IsOfAbsence(finding)));
        // What is wrong with a column is wrong in each row.
        return new(file.LogicalPath, items.ToEquatableArray(), Finding.Sorted(findings.Distinct()).ToEquatableArray());
    }

    private static List<ContentItem> Single(DataFile file, CollectionSchema collection, TypeSchema type, List<Finding> findings)
    {
        if (file.Root.Kind != CellKind.Map)
        {
            findings.Add(Finding.At(
                file.LogicalPath, file.Root.Place, CollectionRules.NotAnItem.Id, collection.Name, type.Keys.FirstOrDefault() ?? "title"));
            return [];
        }
        var given = file.Root.Find(FieldKeys.Slug);
        var (identifier, slug) = given is { Text.Length: > 0 }
            ? (ArticleNames.OfText(given.Text).Identifier, given.Text)
            : ArticleNames.ForItem(file.LogicalPath);
        var value = given is null ? With(file.Root, FieldKeys.Slug, Cell.OfText(slug, file.Root.Place)) : file.Root;
        return [Item(file, collection, slug, identifier, value, given?.Place ?? default)];
    }

    private static List<ContentItem> Rows(
        DataFile file, CollectionSchema collection, TypeSchema type, ContentTypes types, List<Finding> findings)
    {
        var items = new List<ContentItem>();
        if (RowsOf(file.Root) is not { } rows)
        {
            findings.Add(Finding.At(
                file.LogicalPath, file.Root.Place, CollectionRules.NotRows, collection.Name, type.Keys.FirstOrDefault() ?? "name"));
            return items;
        }
        var isTable = DataFiles.IsTable(file.LogicalPath);
        foreach (var row in rows)
        {
            if (row.Kind != CellKind.Map)
            {
                findings.Add(Finding.At(
                    file.LogicalPath, row.Place, CollectionRules.NotRows, collection.Name, type.Keys.FirstOrDefault() ?? "name"));
                continue;
            }
            var value = isTable ? TableValues.Fit(row, type, types) : row;
            var key = collection.KeyProperty.Length == 0 ? null : value.Find(collection.KeyProperty);
            if (key is not { Text.Length: > 0 })
            {
                items.Add(Item(file, collection, "", "", value, row.Place));
                continue;
            }
            if (!HasWords(key.Text))
                findings.Add(Finding.At(file.LogicalPath, key.Place, CollectionRules.NoKey, collection.KeyProperty, collection.Name));
            var (identifier, slug) = ArticleNames.OfText(key.Text);
            items.Add(Item(file, collection, slug, identifier, value, key.Place) with { Title = key.Text });
        }
        return items;
    }

    // TOML and JSON can name the list.
    private static EquatableArray<Cell>? RowsOf(Cell root) => root.Kind switch
    {
        CellKind.List => root.Items,
        CellKind.Map when root.Items is [{ Kind: CellKind.List } only] => only.Items,
        _ => null,
    };

    private static bool HasWords(string text) => text.Any(static c => Text.CharClass.IsLetter(c) || Text.CharClass.IsDigit(c));

    private static ContentItem Item(
        DataFile file, CollectionSchema collection, string slug, string identifier, Cell value, FilePlace place) =>
        new(collection.Name, slug, identifier, value, new(file.LogicalPath, place))
        {
            Title = value.Find(FieldKeys.Title) is { Text.Length: > 0 } title ? title.Text : slug,
            LogicalPath = file.LogicalPath,
            IsDraft = value.Find(FieldKeys.Draft) is { Kind: CellKind.Boolean, Low: 1 },
            Embargo = value.Find(FieldKeys.Embargo) is { Kind: CellKind.Date } day ? day.Text : null,
        };

    private static Cell With(Cell map, string key, Cell value) => map with
    {
        Keys = map.Keys.Append(key).ToEquatableArray(),
        Items = map.Items.Append(value).ToEquatableArray(),
    };
}
