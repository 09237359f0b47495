using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Building;

// Lays out an article that is built by hand as the generator lays out a content file.
internal sealed class BuiltTables
{
    private readonly TextPool _texts = new();
    private readonly TableData _paragraphs = new(ParagraphColumn.Count);
    private readonly TableData _quotes = new(QuoteColumn.Count);
    private readonly TableData _parts = new(PartColumn.Count);
    private readonly TableData _mentions = new(MentionColumn.Count);
    private int _quoteFrom;
    private int _mentionFrom;

    public BuiltTables(IReadOnlyList<string> body, IEnumerable<Entity> entities)
    {
        Text = string.Join("\n\n", body);
        Entities = entities.Distinct().ToList();
        var start = 0;
        for (var i = 0; i < body.Count; i++)
        {
            _paragraphs.Add(start, body[i].Length, 1 + (2 * i), 1, (int)ParagraphKind.Text);
            start += body[i].Length + 2;
            WordCount += body[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }
    }

    public string Text { get; }

    public int WordCount { get; }

    public List<Entity> Entities { get; }

    public void Add(BuiltQuote quote)
    {
        var start = Find(quote.Words, ref _quoteFrom);
        var end = start + quote.Words.Length;
        var markedStart = start > 0 && Text[start - 1] is '"' or '“' or '„' or '«' ? start - 1 : start;
        var markedEnd = end < Text.Length && Text[end] is '"' or '”' or '“' or '»' ? end + 1 : end;
        var attribution = quote.Speaker is null ? Attribution.None : Attribution.Declared;
        _parts.Add(start, quote.Words.Length);
        _quotes.Add(markedStart, markedEnd - markedStart, _parts.Rows, (int)quote.Kind, (2 * (int)attribution) + (quote.IsUncertain ? 1 : 0), 0, 1 + NumberOf(quote.Speaker));
    }

    public void Add(BuiltMention mention)
    {
        var start = Find(mention.Words, ref _mentionFrom);
        _mentions.Add(start, mention.Words.Length, 2 * (int)mention.Kind, NumberOf(mention.Entity));
    }

    /// <summary>The block of the article.</summary>
    public (byte[] Numbers, byte[] Texts) ToBlock(ArticleBuilder article, BuiltFields fields)
    {
        var block = new BlockWriter();
        var facts = new TableData(FactsColumn.Count);
        facts.Add(
            _texts.Add(Text), 0, _texts.Add(article.Title), _texts.Add(article.Teaser), _texts.Add(article.Language), 1, 1, WordCount,
            article.Standfirst is null ? 0 : 1);
        block.Add(Facts, facts);
        block.Add(Fields, fields.ToTable(_texts));
        block.Add(Paragraphs, _paragraphs);
        block.Add(Quotes, _quotes);
        block.Add(Parts, _parts);
        block.Add(Mentions, _mentions);
        var entities = new TableData(EntityColumn.Count);
        for (var i = 0; i < Entities.Count; i++)
            entities.Add(i);
        block.Add(ArticleLayout.Entities, entities);
        var (bytes, ends) = _texts.Write();
        block.Add(Texts, ends);
        return (block.ToBytes(), bytes);
    }

    private int Find(string words, ref int from)
    {
        var start = Text.IndexOf(words, from, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"The text does not have '{words}'{(from == 0 ? "" : " after the words added before")}.");
        from = start + words.Length;
        return start;
    }

    private int NumberOf(Entity? entity)
    {
        if (entity is null)
            return -1;
        var number = Entities.IndexOf(entity);
        if (number >= 0)
            return number;
        Entities.Add(entity);
        return Entities.Count - 1;
    }
}
