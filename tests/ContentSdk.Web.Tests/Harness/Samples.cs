namespace ContentSdk.Web.Tests.Harness;

/// <summary>An invented site with a few articles.</summary>
internal static class Samples
{
    public static readonly SiteInfo Site = new("The Velm Courier", new("https://courier.example/news"))
    {
        Language = "en",
        Description = "News from Velm & around.",
        Author = "The newsroom",
        Publisher = "Courier Press",
        Logo = "/logo.png",
    };

    public static Article Bridge { get; } = MakeBridge();

    public static Article Plain { get; } = new ArticleBuilder("Tea < coffee & cake", "tea")
    {
        Language = "en",
        PublishedAt = new(2025, 4, 7, 6, 40, 0, TimeSpan.FromHours(2)),
        Teaser = "Which do people drink?",
    }
        .AddParagraph("Most people drink <tea> & cake.")
        .Build();

    public static Article Undated { get; } = new ArticleBuilder("About us", "about").AddParagraph("We are here.").Build();

    public static Article Draft { get; } =
        new ArticleBuilder("Secret plan", "secret") { IsDraft = true, Published = new(2026, 1, 1) }.AddParagraph("Not yet.").Build();

    public static ContentSet Set { get; } = new ContentSetBuilder().Add(Bridge).Add(Plain).Add(Undated).Add(Draft).Build();

    private static Article MakeBridge()
    {
        var mara = new Person("Mara Lind", "Lind") { SameAs = ["https://people.example/mara"] };
        var harbor = new Organization("Harbor Authority");
        var velm = new Place("Velm");
        return new ArticleBuilder("The bridge opens", "the-bridge-opens")
        {
            Language = "en-GB",
            Published = new(2025, 3, 2),
            UpdatedAt = new(2025, 3, 5, 10, 0, 30, TimeSpan.Zero),
            Standfirst = "After six years of work, Velm has its bridge.",
            Section = "City",
            Image = new() { Url = "pier.jpg", Alt = "The pier" },
            Html = "<h2 id=\"costs\">Costs</h2>\n<p>“We must go on,” said <a href=\"../people/\">Mara Lind</a>, “and we shall.” "
                + "<img src=\"/img/map.png\" alt=\"Map\"><br>\n<a href=\"#costs\">Up</a></p>\n"
                + "<p>The Harbor Authority paid “a fair share”.</p>\n",
        }
            .AddAuthor(mara)
            .AddAuthor("D. O. Orlev")
            .AddTag("Velm")
            .AddTag("bridges & roads")
            .AddHeading("Costs")
            .AddParagraph("“We must go on,” said Mara Lind, “and we shall.” Up")
            .AddParagraph("The Harbor Authority paid “a fair share”.")
            .AddImage(new() { Url = "/img/map.png", Alt = "Map" })
            .AddQuote(new QuoteDetails { Parts = ["We must go on,", "and we shall."], Speaker = mara, Cue = "said" })
            .AddQuote("a fair share", harbor, QuoteKind.Partial)
            .AddMention("Velm", velm)
            .AddMention("Mara Lind", mara)
            .AddMention("Harbor Authority", harbor)
            .Build();
    }
}
