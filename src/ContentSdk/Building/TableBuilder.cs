using ContentSdk.Infrastructure;

namespace ContentSdk.Building;

// Lays out by hand what generated code carries; see Article.Tables.
internal sealed class TableBuilder
{
    private readonly List<int> _paragraphs = [];
    private readonly List<int> _quotes = [];
    private readonly List<int> _parts = [];
    private readonly List<int> _mentions = [];
    private int _quoteFrom;
    private int _mentionFrom;

    public TableBuilder(IReadOnlyList<string> body, IEnumerable<Entity> entities)
    {
        Text = string.Join("\n\n", body);
        Entities = entities.Distinct().ToList();
        var start = 0;
        for (var i = 0; i < body.Count; i++)
        {
            _paragraphs.AddRange([start, body[i].Length, 1 + (2 * i), 1, (int)ParagraphKind.Text]);
            start += body[i].Length + 2;
            WordCount += body[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }
    }

    public string Text { get; }

    public int WordCount { get; }

    public List<Entity> Entities { get; }

    public int[] ToTables() =>
    [
        _paragraphs.Count / 5, 0, _quotes.Count / 10, _parts.Count / 2, _mentions.Count / 3, 0, 0, 0,
        .. _paragraphs, .. _quotes, .. _parts, .. _mentions,
    ];

    public void Add(BuiltQuote quote)
    {
        var start = Find(quote.Words, ref _quoteFrom);
        var end = start + quote.Words.Length;
        var markedStart = start > 0 && Text[start - 1] is '"' or '“' or '„' or '«' ? start - 1 : start;
        var markedEnd = end < Text.Length && Text[end] is '"' or '”' or '“' or '»' ? end + 1 : end;
        var attribution = quote.Speaker is null ? Attribution.None : Attribution.Declared;
        var flags = (int)quote.Kind + ((int)attribution << 2) + (quote.IsUncertain ? 32 : 0);
        _quotes.AddRange([markedStart, markedEnd - markedStart, _parts.Count / 2, flags, 0, 1 + NumberOf(quote.Speaker), 0, 0, 0, 0]);
        _parts.AddRange([start, quote.Words.Length]);
    }

    public void Add(BuiltMention mention)
    {
        var start = Find(mention.Words, ref _mentionFrom);
        _mentions.AddRange([start, mention.Words.Length, (int)mention.Kind + (NumberOf(mention.Entity) << 3)]);
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
