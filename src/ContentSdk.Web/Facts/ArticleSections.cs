namespace ContentSdk.Web.Facts;

/// <summary>The text from one heading to the next; without a heading, that before the first one.</summary>
internal readonly record struct ArticleSection(Heading? Heading, string Text);

internal static class ArticleSections
{
    /// <summary>The sections of an article, in order. The standfirst is in the first one, footnotes in the last one.</summary>
    public static IEnumerable<ArticleSection> Of(Article article) => Parts(article).Select(Section);

    /// <summary>One of them by its number, without the texts of the others.</summary>
    public static ArticleSection At(Article article, int number) => Section(Parts(article).ElementAt(number));

    private static ArticleSection Section((Heading? Heading, IEnumerable<string> Texts) part) =>
        new(part.Heading, string.Join('\n', part.Texts));

    private static IEnumerable<(Heading? Heading, IEnumerable<string> Texts)> Parts(Article article)
    {
        var headings = article.Headings;
        var first = article.Introduction.Select(static paragraph => paragraph.Text);
        if (article.Standfirst is { } standfirst)
            first = first.Prepend(standfirst.Text);
        var notes = article.Paragraphs.Where(static paragraph => paragraph.Kind == ParagraphKind.Footnote)
            .Select(static paragraph => paragraph.Text);
        // Nothing but a title is found, too.
        if (headings.Count == 0)
            yield return (null, first.Concat(notes));
        else if (first.Any(static text => text.Length > 0))
            yield return (null, first);
        foreach (var heading in headings)
        {
            var own = heading.Paragraphs.Select(static paragraph => paragraph.Text);
            yield return (heading, heading == headings[^1] ? own.Concat(notes) : own);
        }
    }
}
