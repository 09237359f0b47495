using ContentSdk;
using Spectre.Console;

namespace QuoteBook;

/// <summary>What an article of a Markdown file has besides its text: a table of contents, links, HTML.</summary>
internal static class MarkdownView
{
    public static void Write(Article article)
    {
        AnsiConsole.Write(new Rule(Markup.Escape(article.Title)).LeftJustified());
        AnsiConsole.MarkupLineInterpolated($"{article.Published:yyyy-MM-dd}, {article.Section}, by {string.Join(", ", article.Authors)}, about {string.Join(", ", article.Tags)}");
        foreach (var heading in article.Headings)
            AnsiConsole.MarkupLineInterpolated($"{new string(' ', 2 * heading.Level)}{heading.Text} (#{heading.Anchor}, line {heading.Location.Line})");
        foreach (var link in article.Links)
            AnsiConsole.MarkupLineInterpolated($"Link: {link.Text}, {link.Url}");
        AnsiConsole.MarkupLineInterpolated($"[grey]{article.Html.Split('\n')[0]}[/]");
        AnsiConsole.WriteLine();
    }
}
