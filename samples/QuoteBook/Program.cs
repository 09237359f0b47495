using ContentSdk;
using QuoteBook;
using QuoteBook.Seeds;
using Spectre.Console;

// The article is a property, because its file is among the content files of this project. Delete the file, and this line no longer compiles.
var article = Articles.XiAndPutinsMultipolarMoment;

ArticleView.Write(article);
QuoteView.Write(article);
EntityView.Write(article);

// A quotation and its speaker are properties too.
Quote lesson = article.Quotes.WeMustLearnFromHistory;
Person speaker = People.XiJinping;
AnsiConsole.MarkupLineInterpolated($"[bold]“{lesson.Text}”[/]");
AnsiConsole.MarkupLineInterpolated($"was said by {lesson.Speaker?.Name}, whom the text calls “{lesson.SpeakerText}” there; {speaker.Quotes.Count} quotations here are his.");
AnsiConsole.WriteLine();

// An address that comes in from outside is looked up.
Article? found = Articles.Find("xi-and-putins-multipolar-moment");
AnsiConsole.MarkupLineInterpolated($"Found by its slug: [bold]{found?.Title}[/]");

// So is an entity, by any of its names. The catalog (seeds/entities.yaml) knows his full name, and the text's surname as an alias.
if (Entities.Find("Putin") is { } person)
    AnsiConsole.MarkupLineInterpolated($"The text's Putin is [bold]{person.Name}[/], {string.Join(", ", person.SameAs)}");
AnsiConsole.WriteLine();

// A Markdown file has headings, links and HTML besides. Its front matter pins a quotation's name and says who speaks where the text does not: a correction, checked against the text.
var ferry = Articles.NightFerry;
MarkdownView.Write(ferry);

// Fields of the app's own type, which the build has checked against its properties.
AnsiConsole.MarkupLineInterpolated($"{ferry.Fields.Kicker}, {ferry.Fields.Layout}: adults pay {ferry.Fields.Fares["adults"]:0.00}");
AnsiConsole.MarkupLineInterpolated($"[bold]“{ferry.Quotes.TheBoard.Text}”[/] {ferry.Quotes.TheBoard.Speaker?.Name}");
AnsiConsole.WriteLine();

// Items of the app's own types, from a folder and a table, are objects that refer to each other.
if (ferry.Fields.Boat is { } boat)
    AnsiConsole.MarkupLineInterpolated($"The {boat.Name} of {boat.Built} has {boat.Seats} seats and calls at {string.Join(" and ", boat.Piers.Select(pier => pier.Name))}");
AnsiConsole.MarkupLineInterpolated($"[bold]“{Boats.Gannet.Body?.Quotes[0].Text}”[/] says {Boats.Gannet.Body?.Quotes[0].Speaker?.Name} of the {Boats.Gannet.Name}, which lies at {Piers.Lowmouth.Latitude:0.00}°");
AnsiConsole.WriteLine();

// And all there is can be walked, always in the same order.
foreach (var each in Articles.All)
    AnsiConsole.MarkupLineInterpolated($"{each.Slug}: {each.Quotes.Count} quotations, {each.Terms.Count} terms, {each.Entities.Count} entities, {each.Paragraphs.Count} paragraphs");
