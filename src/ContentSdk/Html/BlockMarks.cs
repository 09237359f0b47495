using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Html;

// The marks that were found when the project was compiled, in the HTML with its slots filled.
internal static class BlockMarks
{
    public static HtmlMark[] Of(Article article)
    {
        var view = article.View;
        var table = view.Table(Marks);
        var shifts = new SlotShifts(article.Slots, view);
        var marks = new HtmlMark[table.Rows];
        var start = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            start += table[i, MarkColumn.Gap];
            var end = start + table[i, MarkColumn.Length];
            marks[i] = new(start + shifts.At(start), end + shifts.At(end), table[i, MarkColumn.Owner]);
        }
        return marks;
    }
}
