namespace ContentSdk.Web.Facts;

/// <summary>The text from one heading to the next; without a heading, that before the first one.</summary>
internal readonly record struct ArticleSection(Heading? Heading, string Text);

internal static class ArticleSections
{
    /// <summary>The sections of an article, in order. The standfirst is in the first one, footnotes in the last one.</summary>
    public static IEnumerable<ArticleSection> Of(Article article)
    {
        var headings = article.Headings;
        var first = article.Introduction.Select(paragraph => paragraph.Text);
        if (article.Standfirst is { } standfirst)
            first = first.Prepend(standfirst.Text);
        var notes = article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Footnote).Select(paragraph => paragraph.Text);
        var text = string.Join('\n', headings.Count > 0 ? first : first.Concat(notes));
        // Nothing but a title is found, too.
        if (headings.Count == 0 || text.Length > 0)
            yield return new(null, text);
        foreach (var heading in headings)
        {
            var own = heading.Paragraphs.Select(paragraph => paragraph.Text);
            yield return new(heading, string.Join('\n', heading == headings[^1] ? own.Concat(notes) : own));
        }
    }
}
