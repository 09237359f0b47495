using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Layout;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>Lays out what the articles of a set are filed under.</summary>
internal static class TermTables
{
    /// <summary>Adds the tables. For each article it gives 1 + the row of its series, or 0.</summary>
    public static IReadOnlyList<int> Add(BlockWriter block, TextPool texts, ContentIndex index)
    {
        var series = new int[index.Articles.Count];
        TableData terms = new(TermColumn.Count), names = new(1), articles = new(1);
        foreach (var term in index.Terms)
        {
            foreach (var name in term.OtherNames)
                names.Add(texts.Add(name));
            foreach (var article in term.Articles)
            {
                articles.Add(article);
                if (term.Kind == TermKind.Series)
                    series[article] = terms.Rows + 1;
            }
            terms.Add(
                (int)term.Kind, texts.Add(term.Name), texts.Add(term.Slug), texts.Add(term.Title), texts.Add(term.Description),
                term.Parent + 1, names.Rows, articles.Rows);
        }
        block.Add(Terms, terms);
        block.Add(TermNames, names);
        block.Add(TermArticles, articles);
        return series;
    }
}
