using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Infrastructure;

// What the articles of a compiled set are filed under.
public abstract partial class CompiledSet : ITermHome
{
    private TaxonomyTerm?[]? _terms;

    /// <summary>A term by its number, by kind, then slug. Called by generated code.</summary>
    public TaxonomyTerm TermAt(int index)
    {
        var terms = _terms ?? Once.Publish(ref _terms, new TaxonomyTerm?[View.Table(Terms).Rows]);
        return terms[index] ?? Once.Publish(ref terms[index], new TaxonomyTerm(this, index));
    }

    private protected override TaxonomyTerm[] ReadTerms()
    {
        var terms = new TaxonomyTerm[View.Table(Terms).Rows];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = TermAt(i);
        return terms;
    }

    (string? Series, int? Part) IArticleHome.SeriesOf(int article)
    {
        var set = View;
        var articles = set.Table(SetLayout.Articles);
        return articles[article, ArticleColumn.Series] is > 0 and var series
            ? (TermAt(series - 1).Name, articles[article, ArticleColumn.Part] is > 0 and var part ? part : null)
            : default;
    }

    TermFacts ITermHome.FactsOf(int term)
    {
        var set = View;
        var terms = set.Table(Terms);
        var names = set.Texts(set.Table(TermNames), terms.StartOf(term, TermColumn.NamesEnd), terms[term, TermColumn.NamesEnd]);
        return new(
            (TaxonomyKind)terms[term, TermColumn.Kind], set.Text(terms[term, TermColumn.Name])!, set.Text(terms[term, TermColumn.Slug])!,
            Array.AsReadOnly(names))
        {
            Title = set.Text(terms[term, TermColumn.Title]),
            Description = set.Text(terms[term, TermColumn.Description]),
        };
    }

    Article[] ITermHome.ArticlesOf(int term) =>
        Array.ConvertAll(NumbersOf(term, Terms, TermColumn.ArticlesEnd, TermArticles), ArticleAt);

    TaxonomyTerm? ITermHome.ParentOf(int term) =>
        View.Table(Terms)[term, TermColumn.Parent] is > 0 and var parent ? TermAt(parent - 1) : null;

    TaxonomyTerm[] ITermHome.ChildrenOf(int term)
    {
        var children = new List<TaxonomyTerm>();
        var terms = View.Table(Terms);
        for (var i = 0; i < terms.Rows; i++)
        {
            if (terms[i, TermColumn.Parent] == term + 1)
                children.Add(TermAt(i));
        }
        return [.. children];
    }
}
