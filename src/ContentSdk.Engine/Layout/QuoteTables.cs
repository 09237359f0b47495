using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>The marked spans of an article that lie in its readable text.</summary>
internal sealed class QuoteTables
{
    // What a tooltip shows of a quotation; a little more, so that it can be cut at a word.
    private const int LongestWords = 160;

    private readonly ArticleSpec _article;
    private readonly List<(QuoteSpec Quote, int Start)> _kept = [];
    private readonly List<(IReadOnlyList<TextRange> Parts, int Parent)> _places = [];

    public QuoteTables(ArticleSpec article, EntityOrder order)
    {
        _article = article;
        // 1 + number of each span in the table; of one that is left out, that of the nearest around it.
        var numbers = new int[article.Quotes.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var quote = article.Quotes[i];
            var parent = quote.Parent >= 0 ? numbers[quote.Parent] : 0;
            numbers[i] = parent;
            if (PartsInText(quote) is not { } parts)
                continue;
            foreach (var part in parts)
                Parts.Add(part.Start, part.Length);
            var outer = OuterInText(quote, parts);
            var speaker = InText(quote.SpeakerRange);
            var cue = InText(quote.Cue);
            Quotes.Add(
                outer.Start, outer.Length, Parts.Rows, (int)quote.Kind, (2 * (int)quote.Attribution) + (quote.IsUncertain ? 1 : 0), parent,
                quote.Speaker < 0 ? 0 : 1 + order.NumberOf(quote.Speaker), speaker.Start, speaker.Length, cue.Start, cue.Length);
            _kept.Add((quote, outer.Start));
            _places.Add((quote.Kind == QuoteKind.Term ? [] : parts, parent));
            numbers[i] = _kept.Count;
        }
    }

    public TableData Quotes { get; } = new(QuoteColumn.Count);

    public TableData Parts { get; } = new(PartColumn.Count);

    /// <summary>For each row of the table, its parts unless nobody says them, and 1 + the row of the one around it or 0.</summary>
    public IReadOnlyList<(IReadOnlyList<TextRange> Parts, int Parent)> Places => _places;

    /// <summary>What the members of the quotations show; terms have none.</summary>
    public IEnumerable<QuoteSurface> Surface(Func<int, int> lineOf) => _kept
        .Where(static kept => kept.Quote.Kind != QuoteKind.Term)
        .Select(kept => new QuoteSurface(kept.Quote.Name, WordsOf(kept.Quote), SpeakerOf(kept.Quote), lineOf(kept.Start)));

    private string? SpeakerOf(QuoteSpec quote) =>
        quote.Speaker >= 0 ? _article.Entities[quote.Speaker].Name + (quote.IsUncertain ? " (uncertain)" : "") : null;

    private string WordsOf(QuoteSpec quote)
    {
        var words = new StringBuilder();
        foreach (var part in quote.Parts)
        {
            if (words.Length > LongestWords || _article.ToText(part) is not { } range)
                continue;
            words.Append(words.Length > 0 ? " " : "").Append(_article.Text, range.Start, Math.Min(range.Length, LongestWords + 1));
        }
        return words.ToString();
    }

    private List<TextRange>? PartsInText(QuoteSpec quote)
    {
        var parts = new List<TextRange>(quote.Parts.Count);
        foreach (var part in quote.Parts)
        {
            if (_article.ToText(part) is not { } range)
                return null;
            parts.Add(range);
        }
        return parts.Count == 0 ? null : parts;
    }

    // A quotation may go on over paragraphs, and so its marks may be in two.
    private TextRange OuterInText(QuoteSpec quote, List<TextRange> parts)
    {
        var start = _article.ToText(new(quote.Outer.Start, 0))?.Start ?? parts[0].Start;
        var end = _article.ToText(new(quote.Outer.End, 0))?.Start ?? parts[parts.Count - 1].End;
        return start <= end ? TextRange.FromBounds(start, end) : parts[0];
    }

    private TextRange InText(TextRange? range) => range is { } there && _article.ToText(there) is { } mapped ? mapped : default;
}
