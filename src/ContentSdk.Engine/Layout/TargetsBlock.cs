using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Layout;
using static ContentSdk.Layout.TargetsLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>Puts the articles that links in fields lead to into the layout.</summary>
public static class TargetsBlock
{
    /// <summary>The articles by the paths that links name, as numbers in the set; in the order of the paths.</summary>
    /// <param name="index">The set.</param>
    /// <param name="targets">The articles that links lead to.</param>
    public static EquatableArray<(string Path, int Article)> Numbered(ContentIndex index, IEnumerable<FieldTarget> targets)
    {
        var distinct = targets.Distinct().OrderBy(static target => target.Path, StringComparer.Ordinal).ToList();
        if (distinct.Count == 0)
            return default;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < index.Articles.Count; i++)
            numbers[index.Articles[i].LogicalPath] = i;
        return distinct.Where(target => numbers.ContainsKey(target.Article))
            .Select(target => (target.Path, numbers[target.Article])).ToEquatableArray();
    }

    /// <summary>The block; null where no link leads to an article.</summary>
    /// <param name="targets">The articles by the paths that links name.</param>
    public static LayoutBlock? Write(EquatableArray<(string Path, int Article)> targets)
    {
        if (targets.Count == 0)
            return null;
        var texts = new TextPool();
        var table = new TableData(TargetColumn.Count);
        foreach (var (path, article) in targets)
            table.Add(texts.Add(path), article);
        var block = new BlockWriter();
        block.Add(Targets, table);
        block.Add(Paths, HashTable.Of([.. targets.Select(static (target, i) => (target.Path, i))]));
        var (bytes, ends) = texts.Write();
        block.Add(Texts, ends);
        return new(block.ToBytes(), bytes);
    }
}
