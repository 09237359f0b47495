using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>Where an article's HTML has its quotations and mentions.</summary>
internal static class MarkTable
{
    // Quotations in quotations in quotations: deeper ones have no place in the HTML, so that their pieces stay few.
    private const int MostLevels = 8;

    /// <summary>The table; without rows for an article without markup, whose HTML is made of its paragraphs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotes">The parts of each quotation of its table, and 1 + the number of the one around it or 0.</param>
    /// <param name="mentions">The mentions of its table.</param>
    public static TableData Of(
        ArticleSpec article, IReadOnlyList<(IReadOnlyList<TextRange> Parts, int Parent)> quotes, IReadOnlyList<TextRange> mentions)
    {
        var table = new TableData(MarkColumn.Count);
        if (HtmlMaps.Of(article) is not { } map || quotes.Count + mentions.Count == 0)
            return table;
        var marks = new List<(HtmlPiece Piece, int Owner)>();
        var pieces = new HtmlPieces(article.Markup!.Html, map.Spans);
        var found = new List<HtmlPiece>();
        var levels = new int[quotes.Count];
        for (var i = 0; i < quotes.Count; i++)
        {
            levels[i] = quotes[i].Parent > 0 ? levels[quotes[i].Parent - 1] + 1 : 0;
            if (levels[i] < MostLevels)
                Add(quotes[i].Parts, MarkOwner.Quote(i));
        }
        for (var i = 0; i < mentions.Count; i++)
            Add([mentions[i]], MarkOwner.Mention(i));
        Write(article.Markup.Html, marks, table);
        return table;

        void Add(IReadOnlyList<TextRange> ranges, int owner)
        {
            found.Clear();
            foreach (var range in ranges)
                pieces.Of(range, found);
            foreach (var piece in found)
                marks.Add((piece, owner + (piece.HasLink ? MarkOwner.HasLink : 0)));
        }
    }

    // By start, the longer first; of equal ones the quotation is around the mention.
    private static void Write(string html, List<(HtmlPiece Piece, int Owner)> marks, TableData table)
    {
        marks.Sort(static (a, b) =>
            a.Piece.Html.Start != b.Piece.Html.Start ? a.Piece.Html.Start.CompareTo(b.Piece.Html.Start)
            : a.Piece.Html.End != b.Piece.Html.End ? b.Piece.Html.End.CompareTo(a.Piece.Html.End)
            : MarkOwner.Compare(a.Owner, b.Owner));
        var bytes = BytesOf(html, marks);
        var last = 0;
        foreach (var (piece, owner) in marks)
        {
            var (start, end) = (bytes[piece.Html.Start], bytes[piece.Html.End]);
            table.Add(owner, start - last, end - start);
            last = start;
        }
    }

    private static Dictionary<int, int> BytesOf(string html, List<(HtmlPiece Piece, int Owner)> marks)
    {
        var places = new SortedSet<int>();
        foreach (var (piece, _) in marks)
        {
            places.Add(piece.Html.Start);
            places.Add(piece.Html.End);
        }
        var bytes = new Dictionary<int, int>(places.Count);
        var (characters, read, count) = (html.ToCharArray(), 0, 0);
        foreach (var place in places)
        {
            count += Encoding.UTF8.GetByteCount(characters, read, place - read);
            bytes.Add(place, count);
            read = place;
        }
        return bytes;
    }
}
