using ContentSdk.Web;

namespace ContentSdk.AspNetCore.Tests.Harness;

/// <summary>An invented site with a few articles.</summary>
internal static class Samples
{
    public static Person Mara { get; } = new("Mara Lind", "Lind") { SameAs = ["https://people.example/mara"] };

    public static Article Bridge { get; } = MakeBridge();

    public static Article Tea { get; } = new ArticleBuilder("Tea < coffee & cake", "tea")
    {
        Language = "en",
        PublishedAt = new(2025, 4, 7, 6, 40, 0, 500, TimeSpan.FromHours(2)),
        Teaser = "Which do people drink?",
    }
        .AddTag("food")
        .AddParagraph("Most people drink <tea> & cake.")
        .Build();

    public static Article Undated { get; } = new ArticleBuilder("About us", "about").AddParagraph("We are here.").Build();

    public static Article Draft { get; } =
        new ArticleBuilder("Secret plan", "secret") { IsDraft = true, Published = new(2026, 1, 1) }
            .AddTag("secrets")
            .AddParagraph("“Not yet,” said Mara Lind and Ole Brand.")
            .AddQuote("Not yet,", Mara)
            .AddMention("Ole Brand", new Person("Ole Brand"))
            .Build();

    public static ContentSet Set { get; } = new ContentSetBuilder().Add(Bridge).Add(Tea).Add(Undated).Add(Draft).Build();

    public static SiteInfo Site(string baseAddress = "https://courier.example/") => new("The Velm Courier", new(baseAddress))
    {
        Language = "en",
        Description = "News from Velm & around.",
        MarkdownRoute = article => article.Route + "index.md",
    };

    private static Article MakeBridge() => new ArticleBuilder("The bridge opens", "the-bridge-opens")
    {
        Language = "en-GB",
        Published = new(2025, 3, 2),
        UpdatedAt = new(2025, 3, 5, 10, 0, 30, TimeSpan.Zero),
        Standfirst = "After six years of work, Velm has its bridge.",
        Section = "City",
        Html = "<h2 id=\"costs\">Costs</h2>\n<p>“We must go on,” said Mara Lind, “and we shall.” <a href=\"#costs\">Up</a></p>\n",
    }
        .AddAuthor("D. O. Orlev")
        .AddTag("Velm")
        .AddTag("bridges & roads")
        .AddHeading("Costs")
        .AddParagraph("“We must go on,” said Mara Lind, “and we shall.” Up")
        .AddQuote(new QuoteDetails { Parts = ["We must go on,", "and we shall."], Speaker = Mara, Cue = "said" })
        .AddMention("Mara Lind", Mara)
        .Build();
}
