using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// The tables of one article as the model reads them (Article.Tables says what each column is).
/// Positions are in the readable text; what does not lie in it (headline, furniture) is left out.
/// </summary>
internal sealed class ArticleTables
{
    private readonly ArticleSpec _article;

    public ArticleTables(ArticleSpec article)
    {
        _article = article;
        foreach (var piece in article.Body)
            Paragraphs.AddRange([piece.TextStart, piece.Source.Length, piece.Position.Line, piece.Position.Column, (int)piece.Kind]);
        foreach (var place in article.Breaks)
            Breaks.AddRange([place.TextStart, place.Position.Line, place.Position.Column]);
        AddQuotes();
        foreach (var mention in article.Mentions)
        {
            if (article.ToText(mention.Range) is { } range)
                Mentions.AddRange([range.Start, range.Length, (int)mention.Kind + (mention.IsUncertain ? 4 : 0) + (mention.Entity << 3)]);
        }
        foreach (var furniture in article.Furniture)
        {
            Furniture.AddRange([FurnitureText.Length, furniture.Text.Length, furniture.FirstLine, furniture.LastLine]);
            FurnitureText.Append(furniture.Text).Append('\n');
        }
        if (article.Markup is { } markup)
            AddMarkup(markup);
    }

    public List<int> Paragraphs { get; } = [];

    public List<int> Breaks { get; } = [];

    public List<int> Quotes { get; } = [];

    public List<int> Parts { get; } = [];

    public List<int> Mentions { get; } = [];

    public List<int> Furniture { get; } = [];

    public List<int> Headings { get; } = [];

    public List<int> Links { get; } = [];

    public StringBuilder FurnitureText { get; } = new();

    /// <summary>The marked spans that lie in the text, each with where its opening mark stands in it.</summary>
    public List<(QuoteSpec Quote, int Start)> Kept { get; } = [];

    /// <summary>Line of a position of the text.</summary>
    public int LineOf(int position)
    {
        var paragraph = LastRow(Paragraphs, 5, position);
        var place = LastRow(Breaks, 3, position);
        return Math.Max(paragraph < 0 ? _article.Position.Line : Paragraphs[paragraph + 2], place < 0 ? 0 : Breaks[place + 1]);
    }

    private static int LastRow(List<int> table, int columns, int position)
    {
        int low = 0, high = (table.Count / columns) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (table[middle * columns] <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high * columns;
    }

    private void AddMarkup(MarkupSpec markup)
    {
        foreach (var heading in markup.Headings)
        {
            var range = InText(heading.Range);
            Headings.AddRange([range.Start, range.Length, heading.Level]);
        }
        foreach (var link in markup.Links)
        {
            var range = InText(link.Range);
            Links.AddRange([range.Start, range.Length]);
        }
    }

    private void AddQuotes()
    {
        // 1 + number of each span in the table; of one that is left out, that of the nearest around it.
        var numbers = new int[_article.Quotes.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var quote = _article.Quotes[i];
            var parent = quote.Parent >= 0 ? numbers[quote.Parent] : 0;
            numbers[i] = parent;
            if (PartsInText(quote) is not { } parts)
                continue;
            var outer = OuterInText(quote, parts);
            var speaker = InText(quote.SpeakerRange);
            var cue = InText(quote.Cue);
            var flags = (int)quote.Kind + ((int)quote.Attribution << 2) + (quote.IsUncertain ? 32 : 0);
            Quotes.AddRange(
            [
                outer.Start, outer.Length, Parts.Count / 2, flags, parent, 1 + quote.Speaker,
                speaker.Start, speaker.Length, cue.Start, cue.Length,
            ]);
            foreach (var part in parts)
                Parts.AddRange([part.Start, part.Length]);
            Kept.Add((quote, outer.Start));
            numbers[i] = Kept.Count;
        }
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

    // A quotation may go on over paragraphs, and so its marks may stand in two.
    private TextRange OuterInText(QuoteSpec quote, List<TextRange> parts)
    {
        var start = _article.ToText(new(quote.Outer.Start, 0))?.Start ?? parts[0].Start;
        var end = _article.ToText(new(quote.Outer.End, 0))?.Start ?? parts[parts.Count - 1].End;
        return start <= end ? TextRange.FromBounds(start, end) : parts[0];
    }

    private TextRange InText(TextRange? range) => range is { } there && _article.ToText(there) is { } mapped ? mapped : default;
}
