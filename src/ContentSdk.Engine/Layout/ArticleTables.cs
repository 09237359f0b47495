using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>
/// Puts an article into the layout. Positions are in the readable text; a quotation or mention that does not lie in
/// it (in the headline, in furniture) is left out.
/// </summary>
internal sealed class ArticleTables
{
    private readonly ArticleSpec _article;
    private readonly EntityOrder _order;
    private readonly TextPool _texts = new();
    private readonly TableData _paragraphs = new(ParagraphColumn.Count);
    private readonly TableData _breaks = new(BreakColumn.Count);
    private readonly QuoteTables _quotes;

    public ArticleTables(ArticleSpec article, EntityOrder order)
    {
        (_article, _order) = (article, order);
        int? previousEnd = null;
        foreach (var piece in article.Body)
        {
            var gap = ParagraphPlaces.GapOf(previousEnd, piece.TextStart);
            previousEnd = piece.TextStart + piece.Source.Length;
            _paragraphs.Add(previousEnd.Value, gap, piece.Position.Line, piece.Position.Column, (int)piece.Kind);
        }
        foreach (var place in article.Breaks)
            _breaks.Add(place.TextStart, place.Position.Line, place.Position.Column);
        _quotes = new(article, order);
    }

    /// <summary>What the members of the article show.</summary>
    public ArticleSurface Surface() => new(_article.Position.Line, _quotes.Surface(LineOf).ToEquatableArray());

    /// <summary>The article's block.</summary>
    public LayoutBlock ToBlock()
    {
        var block = new BlockWriter();
        // The text first, then what is shown as often, so that their bytes begin where they can be guessed.
        var text = _texts.Add(_article.Text);
        var facts = new TableData(FactsColumn.Count);
        facts.Add(
            text, _texts.Add(_article.Markup?.Html), _texts.Add(_article.Title), _texts.Add(_article.Teaser), _texts.Add(_article.Language),
            _article.Position.Line, _article.Position.Column, _article.WordCount,
            HasStandfirst ? 1 : 0, ShownBy(_article.Markup?.TitleHtml, _article.Title),
            HasStandfirst ? ShownBy(_article.Markup?.StandfirstHtml, _article.Text.Substring(0, _article.Body[0].Source.Length)) : 0);
        block.Add(ArticleLayout.Facts, facts);
        block.Add(ArticleLayout.Fields, FieldTable.Of(_article.Fields, _article.Own?.Fields ?? default, _texts));
        block.Add(Paragraphs, _paragraphs);
        block.Add(Breaks, _breaks);
        block.Add(Quotes, _quotes.Quotes);
        block.Add(Parts, _quotes.Parts);
        var mentions = new List<TextRange>();
        block.Add(Mentions, MentionTable(mentions));
        block.Add(ArticleLayout.Furniture, FurnitureTable());
        if (_article.Markup is { } markup)
        {
            new MarkupTables(_article, markup, _texts).AddTo(block);
            block.Add(Marks, MarkTable.Of(_article, _quotes.Places, mentions));
        }
        block.Add(ArticleLayout.Entities, EntityTable());
        var (bytes, ends) = _texts.Write();
        block.Add(Texts, ends);
        return new(block.ToBytes(), bytes);
    }

    private bool HasStandfirst => _article.HasStandfirst && _article.Body.Count > 0;

    // The file may say the text elsewhere, too, and in other words.
    private int ShownBy(string? html, string text) => html is not null && LineText.IsShownBy(text, html) ? _texts.Add(html) : 0;

    private TableData MentionTable(List<TextRange> places)
    {
        var table = new TableData(MentionColumn.Count);
        foreach (var mention in _article.Mentions)
        {
            if (_article.ToText(mention.Range) is not { } range)
                continue;
            table.Add(range.Start, range.Length, (2 * (int)mention.Kind) + (mention.IsUncertain ? 1 : 0), _order.NumberOf(mention.Entity));
            places.Add(range);
        }
        return table;
    }

    private TableData FurnitureTable()
    {
        var table = new TableData(FurnitureColumn.Count);
        foreach (var furniture in _article.Furniture)
            table.Add(_texts.Add(furniture.Text), furniture.FirstLine, furniture.LastLine);
        return table;
    }

    private TableData EntityTable()
    {
        var table = new TableData(EntityColumn.Count);
        for (var i = 0; i < _article.Entities.Count; i++)
            table.Add(_order.NumberOf(i));
        return table;
    }

    private int LineOf(int position)
    {
        var (paragraph, place) = (
            LastAtOrBefore(_article.Body, position, static piece => piece.TextStart),
            LastAtOrBefore(_article.Breaks, position, static place => place.TextStart));
        var line = paragraph < 0 ? _article.Position.Line : _article.Body[paragraph].Position.Line;
        return place < 0 ? line : Math.Max(line, _article.Breaks[place].Position.Line);
    }

    private static int LastAtOrBefore<T>(EquatableArray<T> places, int position, Func<T, int> startOf)
        where T : IEquatable<T>
    {
        int low = 0, high = places.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (startOf(places[middle]) <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }
}
