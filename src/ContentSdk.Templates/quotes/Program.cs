using System.Text;
using ContentSdk;
using ContentSdkQuotes.Seeds;

Console.OutputEncoding = Encoding.UTF8;

// `dotnet run -- "Mara Lind"` shows what one person says, by any of her names.
if (args is [var name])
{
    if (Entities.Find(name) is not { } found)
    {
        Console.Error.WriteLine($"No article names {name}.");
        return 1;
    }
    Show(found);
    return 0;
}

// `dotnet run` shows what everybody says.
foreach (var speaker in Articles.Set.Quotes.Where(quote => !quote.IsUncertain).Select(quote => quote.Speaker).OfType<Entity>().Distinct())
    Show(speaker);

// A person is a property. Delete the articles that name her, and this line no longer compiles.
Console.WriteLine($"{People.MaraLind.Name} is named in {People.MaraLind.Articles.Count} of {Articles.All.Count} articles.");
return 0;

static void Show(Entity speaker)
{
    Console.WriteLine(speaker.Name);
    foreach (var quote in speaker.Quotes.Where(quote => !quote.IsUncertain))
        Console.WriteLine($"  “{quote.DisplayText}” ({quote.Article.Title})");
    Console.WriteLine();
}
