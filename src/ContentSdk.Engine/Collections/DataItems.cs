using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

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
        var reading = new Reading(file, collection, type, types, findings);
        var items = collection.IsData ? reading.Rows() : reading.Single();
        foreach (var item in items)
        {
            findings.AddRange(FieldBinder.Check(item, type, types).Where(finding =>
                (file.IsComplete || !OwnTypeRules.IsOfAbsence(finding)) && reading.Header?.Repeats(finding) != true));
        }
        if (types.HasMarkdown || types.HasImages)
            items = items.ConvertAll(item => item with { Assets = FieldAssets.Of(item, types).ToEquatableArray() });
        if (types.HasMarkdown)
        {
            items = items.ConvertAll(item => item with
            {
                Value = MarkdownFields.Rendered(item.Value, type, types, item.LogicalPath),
                Links = MarkdownFields.LinksOf(item.Value, type, types),
            });
        }
        // What is wrong with a column is wrong in each row.
        var sorted = Finding.Sorted(findings.Distinct()).ToList();
        var capped = FindingCap.PerFile(
            sorted.Where(static finding => !UnusedKeys.Is(finding)).ToEquatableArray(), DataFileRules.MoreFaults);
        return new(
            file.LogicalPath, items.ToEquatableArray(), Finding.Sorted(capped.Concat(UnusedKeys.Of(sorted))).ToEquatableArray());
    }

    private sealed record Reading(
        DataFile File, CollectionSchema Collection, TypeSchema Type, ContentTypes Types, List<Finding> Findings)
    {
        /// <summary>The first line of a table; null for any other file.</summary>
        public TableHeader? Header { get; private set; }

        public List<ContentItem> Single()
        {
            if (File.Root.Kind != CellKind.Map)
            {
                Add(File.Root.Place, CollectionRules.NotAnItem, Collection.Name, Type.Keys.FirstOrDefault() ?? "title");
                return [];
            }
            var given = Given(File.Root, FieldKeys.Slug);
            if (given is not null && !Slugs.IsValid(given.Text))
            {
                Add(given.Place, FrontMatterRules.InvalidSlug, Snippet.Of(given.Text), Slugs.Suggest(given.Text));
                given = null;
            }
            var (identifier, slug) = given is null
                ? ArticleNames.ForItem(File.LogicalPath)
                : (ArticleNames.OfText(given.Text).Identifier, given.Text);
            var value = WithSlug(File.Root, slug, given);
            if (ItemDay.Of(File.LogicalPath, File.Root.Place) is { } day && value.Find(FieldKeys.Published) is null)
                value = With(value, FieldKeys.Published, day);
            return [Item(slug, identifier, value, given?.Place ?? File.Root.Place)];
        }

        public List<ContentItem> Rows()
        {
            var items = new List<ContentItem>();
            if (RowsOf(File.Root) is not { } rows)
            {
                Add(File.Root.Place, CollectionRules.NotRows, Collection.Name, Type.Keys.FirstOrDefault() ?? "name");
                return items;
            }
            TableColumns? columns = null;
            if (DataFiles.IsTable(File.LogicalPath))
            {
                Header = new(File, Type, Types, Findings);
                if ((columns = Header.Read()) is null)
                    return items;
                Header.ReportUnread(rows, columns);
            }
            foreach (var row in rows)
            {
                if (row.Kind == CellKind.Map)
                    items.Add(Row(columns?.Fit(row) ?? row));
                else
                    Add(row.Place, CollectionRules.NotRows, Collection.Name, Type.Keys.FirstOrDefault() ?? "name");
            }
            return items;
        }

        private ContentItem Row(Cell row)
        {
            var key = Collection.KeyProperty.Length == 0 ? null : Given(row, Collection.KeyProperty);
            if (key is null)
                return Item("", "", row, row.Place);
            if (!key.Text.Any(static c => CharClass.IsLetter(c) || CharClass.IsDigit(c)))
                Add(key.Place, CollectionRules.NoKey, Collection.KeyProperty, Collection.Name);
            var (identifier, slug) = ArticleNames.OfText(key.Text);
            return Item(slug, identifier, WithSlug(row, slug, Given(row, FieldKeys.Slug)), key.Place) with { Title = key.Text };
        }

        private ContentItem Item(string slug, string identifier, Cell value, FilePlace place)
        {
            var (isDraft, embargo) = Unpublished.Of(value, File.LogicalPath, Type, Types, Findings);
            return new(Collection.Name, slug, identifier, value, new(File.LogicalPath, place))
            {
                Title = Given(value, FieldKeys.Title)?.Text ?? slug,
                LogicalPath = File.LogicalPath,
                IsDraft = isDraft,
                Embargo = embargo,
            };
        }

        // Its slug it has in any case, whether the file says it or not.
        private Cell WithSlug(Cell map, string slug, Cell? given)
        {
            if (given is not null || Type.Find(FieldKeys.Slug) is null)
                return map;
            return With(map, FieldKeys.Slug, Cell.OfText(slug, map.Place));
        }

        private static Cell With(Cell map, string key, Cell value)
        {
            var entries = Enumerable.Range(0, map.Keys.Count).Where(i => map.Keys[i] != key).ToList();
            return map with
            {
                Keys = entries.Select(i => map.Keys[i]).Append(key).ToEquatableArray(),
                KeyPlaces = entries.Where(i => i < map.KeyPlaces.Count).Select(i => map.KeyPlaces[i]).ToEquatableArray(),
                Items = entries.Select(i => map.Items[i]).Append(value).ToEquatableArray(),
            };
        }

        private void Add(FilePlace place, RuleMessage message, params string[] arguments) =>
            Findings.Add(Finding.At(File.LogicalPath, place, message, arguments));

        private static Cell? Given(Cell map, string key) =>
            map.Find(key) is { Kind: not (CellKind.Null or CellKind.List or CellKind.Map), Text.Length: > 0 } cell ? cell : null;

        // TOML and JSON can name the list, and JSON its schema besides.
        private static EquatableArray<Cell>? RowsOf(Cell root)
        {
            if (root.Kind == CellKind.List)
                return root.Items;
            var named = Enumerable.Range(0, root.Keys.Count).Where(i => root.Keys[i] != ItemKeys.Schema).ToList();
            return named is [var only] && root.Items[only].Kind == CellKind.List ? root.Items[only].Items : null;
        }
    }
}
