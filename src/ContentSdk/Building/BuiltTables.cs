using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Building;

// Lays out an article that is built by hand as the generator lays out a content file.
internal sealed class BuiltTables
{
    private readonly TextPool _texts = new();
    private readonly BuiltText _text;
    private readonly TableData _paragraphs = new(ParagraphColumn.Count);
    private readonly TableData _headings = new(HeadingColumn.Count);
    private readonly TableData _links = new(LinkColumn.Count);
    private readonly TableData _images = new(ImageColumn.Count);
    private readonly TableData _mentions = new(MentionColumn.Count);
    private readonly TableData _furniture = new(FurnitureColumn.Count);
    private readonly BuiltQuotes _quotes;
    private int _linkFrom;
    private int _mentionFrom;

    public BuiltTables(BuiltText text, IEnumerable<Entity> entities)
    {
        _text = text;
        // The readable text is always text 1.
        _texts.Add(text.Text);
        Entities = entities.Distinct().ToList();
        _quotes = new(text, NumberOf);
        int? previousEnd = null;
        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            var gap = ParagraphPlaces.GapOf(previousEnd, text.StartOf(i));
            previousEnd = text.StartOf(i) + text.Paragraphs[i].Text.Length;
            _paragraphs.Add(previousEnd.Value, gap, 1 + (2 * i), 1, (int)text.Paragraphs[i].Kind);
        }
    }

    public List<Entity> Entities { get; }

    public void Add(QuoteDetails quote) => _quotes.Add(quote);

    public void Add(BuiltMention mention)
    {
        var start = _text.Find(mention.Words, ref _mentionFrom);
        _mentions.Add(start, mention.Words.Length, (2 * (int)mention.Kind) + (mention.IsUncertain ? 1 : 0), NumberOf(mention.Entity));
    }

    public void Add(BuiltHeading heading, int paragraph) =>
        _headings.Add(_text.StartOf(paragraph), _text.Paragraphs[paragraph].Text.Length, heading.Level, _texts.Add(heading.Anchor));

    public void Add(BuiltLink link)
    {
        var start = _text.Find(link.Words, ref _linkFrom);
        _links.Add(start, link.Words.Length, _texts.Add(link.Url), _texts.Add(link.Title));
    }

    public void Add(ArticleImage image) => _images.Add(_texts.Add(image.Url), _texts.Add(image.Alt), _texts.Add(image.Title));

    public void Add(Furniture furniture) => _furniture.Add(_texts.Add(furniture.Text), furniture.FirstLine, furniture.LastLine);

    /// <summary>The block of the article.</summary>
    public (byte[] Numbers, byte[] Texts) ToBlock(ArticleBuilder article, string? html, BuiltFields fields)
    {
        var block = new BlockWriter();
        var facts = new TableData(FactsColumn.Count);
        facts.Add(
            _texts.Add(_text.Text), _texts.Add(html), _texts.Add(article.Title), _texts.Add(article.Teaser), _texts.Add(article.Language),
            1, 1, _text.WordCount, article.Standfirst is null ? 0 : 1);
        block.Add(Facts, facts);
        block.Add(Fields, fields.ToTable(_texts));
        block.Add(Paragraphs, _paragraphs);
        block.Add(Quotes, _quotes.Table);
        block.Add(Parts, _quotes.Parts);
        block.Add(Mentions, _mentions);
        block.Add(ArticleLayout.Furniture, _furniture);
        block.Add(Headings, _headings);
        block.Add(Links, _links);
        block.Add(Images, _images);
        var entities = new TableData(EntityColumn.Count);
        for (var i = 0; i < Entities.Count; i++)
            entities.Add(i);
        block.Add(ArticleLayout.Entities, entities);
        var (bytes, ends) = _texts.Write();
        block.Add(Texts, ends);
        return (block.ToBytes(), bytes);
    }

    private int NumberOf(Entity entity)
    {
        var number = Entities.IndexOf(entity);
        if (number >= 0)
            return number;
        Entities.Add(entity);
        return Entities.Count - 1;
    }
}
