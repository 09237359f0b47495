using ContentSdk;
using Spectre.Console;

namespace QuoteBook;

/// <summary>Title, standfirst and the first words of the body.</summary>
internal static class ArticleView
{
    public static void Write(Article article)
    {
        AnsiConsole.Write(new Rule(Markup.Escape(article.Title)).LeftJustified());
        if (article.Standfirst is { } standfirst)
            AnsiConsole.MarkupLineInterpolated($"[italic]{standfirst.Text}[/]");
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"{article.Paragraphs[0].Text}");
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[grey]{article.WordCount} words, {article.ReadingTime.TotalMinutes:0} minutes, language {article.Language}, from {article.Location}[/]");
        AnsiConsole.WriteLine();
    }
}
