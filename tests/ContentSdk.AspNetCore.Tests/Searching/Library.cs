using System.Globalization;

namespace ContentSdk.AspNetCore.Tests.Searching;

/// <summary>Invented articles to be found.</summary>
internal static class Library
{
    public static ContentSet Set { get; } = new ContentSetBuilder()
        .Add(new ArticleBuilder("Ferry times", "ferry-times") { Published = new(2025, 1, 1), Standfirst = "When the harbor is open." }
            .AddTag("boats")
            .AddParagraph("The first one goes at six.")
            .AddHeading("In winter")
            .AddParagraph("The timetable of the winter < summer has a boat each day.")
            .Build())
        .Add(new ArticleBuilder("Zoë eats a crème brûlée", "zoe").AddParagraph("In the Lange Straße.").Build())
        .Add(new ArticleBuilder("Ελλάδα", "greece").AddParagraph("Η πόλη της Αθήνας.").Build())
        .Add(new ArticleBuilder("Away", "tokyo").AddParagraph("私は東京都に住んでいます。 กรุงเทพมหานคร हिन्दी").Build())
        .Add(new ArticleBuilder("Letters", "letters").AddParagraph("A, B, C.").Build())
        .Add(new ArticleBuilder("Text", "in-text") { Published = new(2024, 1, 1) }.AddParagraph("A lighthouse.").Build())
        .Add(new ArticleBuilder("Text", "in-text-undated").AddParagraph("Lighthouse, lighthouse, lighthouse.").Build())
        .Add(new ArticleBuilder("Text", "in-text-newer") { Published = new(2024, 1, 2) }.AddParagraph("A lighthouse.").Build())
        .Add(new ArticleBuilder("The lighthouse", "in-title").AddParagraph("It is high.").Build())
        .Add(new ArticleBuilder("Towers", "in-heading").AddHeading("The lighthouse").AddParagraph("It is high.").Build())
        .Add(new ArticleBuilder("Straw", "straw")
            .AddParagraph($"A haystack. {Filler} {Filler} Here is\n the needle in the haystack, or not. {Filler} A needle. {Filler}")
            .Build())
        .Add(new ArticleBuilder("Secretplan", "secret") { IsDraft = true }.AddParagraph("Not yet.").Build())
        .Build();

    private static string Filler => string.Concat(Enumerable.Repeat("And so on it goes for a while. ", 20)).TrimEnd();

    public static ContentSet Large(int articles)
    {
        var set = new ContentSetBuilder();
        for (var i = 0; i < articles; i++)
        {
            var words = Enumerable.Range(0, 200).Select(word => string.Create(CultureInfo.InvariantCulture, $"word{(i + word) % 300} w{word % 10}"));
            set.Add(new ArticleBuilder("Word", $"article-{i}").AddParagraph(string.Join(' ', words) + " word wo word1 word2").Build());
        }
        return set.Build();
    }
}
