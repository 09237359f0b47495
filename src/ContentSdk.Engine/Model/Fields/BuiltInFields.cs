namespace ContentSdk.Engine.Model.Fields;

/// <summary>The fields that every article may have. A plain field is one entry here.</summary>
public static class BuiltInFields
{
    private const string Corrected =
        "[corrections](corrections.md) of what is detected in the text: speakers, kinds and members of quotations, "
        + "and what names refer to";

    /// <summary>
    /// What <see cref="SeriesFields"/> reads: built in as long as no type of the host has a property of the name. They are not part of the
    /// schema, so that reading keeps them with the own fields.
    /// </summary>
    public static EquatableArray<FieldDefinition> Series { get; } = new(
    [
        new(FieldKeys.Series, FieldType.Text)
        {
            Meaning = "the name of the [series](tags.md#series) that it is part of",
            Otherwise = "none",
            Description = "The name of the series that the article is part of.",
        },
        new(FieldKeys.Part, FieldType.Part)
        {
            Meaning = "which part of its series it is: a whole number from 1 on",
            Otherwise = "not known",
            Description = "Which part of its series the article is: a whole number from 1 on.",
        },
    ]);

    /// <summary>All fields, as docs and editors list them.</summary>
    public static FieldSchema Documented => new(
        Schema.Fields.SelectMany(static one => one.Key == FieldKeys.Section ? Series.Prepend(one) : [one]).ToEquatableArray());

    /// <summary>The schema.</summary>
    public static FieldSchema Schema { get; } = new(new(
    [
        new(FieldKeys.Id, FieldType.Member)
        {
            IsMetadata = false,
            Meaning = "the article's member in C#",
            Otherwise = "made from the file's name or the title",
            Description = "The article's member in C#: letters and digits without accents, beginning with a capital letter. "
                + "Without it, the member is made from the file's name or the title.",
        },
        new(FieldKeys.Slug, FieldType.Slug)
        {
            IsMetadata = false,
            Meaning = "the article's part of the URL",
            Otherwise = "made from the file's name or the title",
            Description = "The article's part of the URL: lowercase letters and digits, words joined by single hyphens. "
                + "Without it, the slug is made from the file's name or the title.",
            OtherNames = new(["permalink"]),
        },
        new(FieldKeys.Title, FieldType.Text)
        {
            IsMetadata = false,
            Meaning = "the headline",
            Otherwise = "the first line, see [Parts](#parts)",
            Description = "The headline. Without it, the first line is the headline.",
            OtherNames = new(["headline"]),
        },
        new(FieldKeys.Teaser, FieldType.Lines)
        {
            IsMetadata = false,
            Meaning = "a short text that announces the article, not part of its text",
            Otherwise = "a shortened copy of the beginning, if there is one",
            Description = "A short text that announces the article, not part of its text.",
            OtherNames = new(["description", "excerpt"]),
        },
        new(FieldKeys.Standfirst, FieldType.Lines)
        {
            IsMetadata = false,
            Meaning = "the summary above the body, the first part of the text",
            Otherwise = "detected by its position",
            Description = "The summary above the body, the first part of the text, on one line.",
            OtherNames = new(["summary", "lead"]),
        },
        new(FieldKeys.Language, FieldType.Language)
        {
            IsMetadata = false,
            Meaning = "BCP 47 tag",
            Otherwise = "detected from the words",
            Description = "BCP 47 tag, such as en, de or pt-BR. Without it, the language is detected from the words.",
            OtherNames = new(["lang", "locale"]),
        },
        new(FieldKeys.Published, FieldType.Moment)
        {
            Meaning = "a date (`2025-03-31`), or a date-time with its offset (`2025-03-31T23:30-05:00`)",
            Otherwise = "the date at the beginning of the file name, if any",
            Description = "When the article was published: a date, or a date-time with its offset.",
            OtherNames = new(["date", "pubDate", "publishDate"]),
        },
        new(FieldKeys.Updated, FieldType.Moment)
        {
            Meaning = "a date (`2025-03-31`), or a date-time with its offset (`2025-03-31T23:30-05:00`)",
            Otherwise = "not known",
            Description = "When the article was last changed: a date, or a date-time with its offset.",
            OtherNames = new(["lastmod", "modified"]),
        },
        new(FieldKeys.Authors, FieldType.Text)
        {
            IsMany = true,
            Meaning = "a list of names",
            Otherwise = "empty",
            Description = "Names of the authors.",
            OtherNames = new(["byline", "writer"]),
        },
        new(FieldKeys.Tags, FieldType.Tag)
        {
            IsMany = true,
            Meaning = "a list of words that the article is filed under, each once",
            Otherwise = "empty",
            Description = "Words that the article is filed under, each once.",
            OtherNames = new(["keywords", "categories"]),
        },
        new(FieldKeys.Section, FieldType.Text)
        {
            Meaning = "the part of the publication that it belongs to",
            Otherwise = "not known",
            Description = "The part of the publication that the article belongs to.",
            OtherNames = new(["category"]),
        },
        new(FieldKeys.Source, FieldType.Url)
        {
            Meaning = "absolute URL of the page that it was taken from",
            Otherwise = "not known",
            Description = "Absolute URL of the page that the article was taken from.",
            OtherNames = new(["link"]),
        },
        new(FieldKeys.Canonical, FieldType.Url)
        {
            Meaning = "canonical URL of the article (absolute)",
            Otherwise = "not known",
            Description = "Canonical URL of the article (absolute).",
            OtherNames = new(["url"]),
        },
        new(FieldKeys.Image, FieldType.Image)
        {
            Meaning = "a [path](sites.md#images-and-other-files) from the file's folder, with forward slashes, or an absolute URL; "
                + "or `{ src: …, alt: … }` with its alt text",
            Otherwise = "none",
            Description = "An image: a path with forward slashes or an absolute URL, or that and an alt text.",
            OtherNames = new(["cover", "thumbnail", "hero"]),
        },
        new(FieldKeys.Related, FieldType.Text)
        {
            IsMany = true,
            Meaning = "a list of articles that go with it: the id, the slug or the file of each",
            Otherwise = "none",
            Description = "Other articles, by id, slug or path of the file.",
            OtherNames = new(["seeAlso"]),
        },
        new(FieldKeys.Draft, FieldType.Flag)
        {
            Meaning = "`true` for an unfinished article",
            Otherwise = "`false`",
            Description = "true for an unfinished article. Release builds leave it out.",
        },
        new(FieldKeys.Embargo, FieldType.Day)
        {
            Meaning = "the first day on which it may be shown; of a date-time, only the day counts, as written",
            Otherwise = "at once",
            Description = "The first day on which the article may be shown. Of a date-time, only the day counts.",
            OtherNames = new(["publishAfter"]),
        },
        new(FieldKeys.Suppress, FieldType.Structure)
        {
            Meaning = "a list of rules to suppress in this file, such as `[CSDK4003]`; "
                + "errors cannot be suppressed, and an unused suppression is reported",
            Otherwise = "all findings are reported",
            Description = "Rules that are not applied to this file. Blocking rules cannot be suppressed.",
        },
        new(FieldKeys.Quotes, FieldType.Structure)
        {
            Meaning = Corrected,
            Otherwise = "detected",
            Description = "Corrections of quotations that were detected.",
        },
        new(FieldKeys.Entities, FieldType.Structure)
        {
            Meaning = Corrected,
            Otherwise = "detected",
            Description = "Corrections of names that were detected.",
        },
    ]));
}
