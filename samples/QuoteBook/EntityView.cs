using ContentSdk;
using Spectre.Console;

namespace QuoteBook;

/// <summary>Everybody and everything that an article speaks of.</summary>
internal static class EntityView
{
    public static void Write(Article article)
    {
        var table = new Table().Title("Entities").AddColumns("Kind", "Name", "Named so in the text", "Mentions", "Quotes");
        table.Columns[0].NoWrap();
        table.Columns[3].RightAligned();
        table.Columns[4].RightAligned();
        foreach (var entity in article.Entities.OrderBy(entity => entity.Kind).ThenByDescending(entity => entity.Mentions.Count))
        {
            var names = entity.Mentions.Select(mention => mention.Text).Distinct();
            table.AddRow(entity.Kind.ToString(), Markup.Escape(entity.Name), Markup.Escape(string.Join(", ", names)), $"{entity.Mentions.Count}", $"{entity.Quotes.Count}");
        }

        AnsiConsole.Write(table);
    }
}
