using ContentSdk;
using Spectre.Console;

namespace QuoteBook;

/// <summary>Every marked span of an article: who says what, and where.</summary>
internal static class QuoteView
{
    public static void Write(Article article)
    {
        var table = new Table().Title("Quotations").AddColumns("Line", "Kind", "Speaker", "Text");
        table.Columns[0].NoWrap().RightAligned();
        table.Columns[1].NoWrap();
        foreach (var quote in article.Quotes.Concat(article.Terms).OrderBy(quote => quote.Range.Start.Value))
            table.AddRow(quote.Location.Line.ToString(), quote.Kind.ToString(), Markup.Escape(SpeakerOf(quote)), Markup.Escape($"“{quote.Text}”"));
        AnsiConsole.Write(table);
    }

    private static string SpeakerOf(Quote quote) => quote switch
    {
        { Speaker: { } speaker, SpeakerText: { } named } when named != speaker.Name => $"{speaker.Name} (“{named}”)",
        { Speaker: { } speaker } => speaker.Name,
        _ => "",
    };
}
