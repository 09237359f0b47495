using System.Text;

namespace ContentSdk.Web.Facts;

/// <summary>The text from one heading to the next; without a heading, that before the first one.</summary>
internal readonly record struct ArticleSection(Heading? Heading, string Text);

internal static class ArticleSections
{
    /// <summary>The sections of an article, in order. The standfirst is in the first one.</summary>
    public static IEnumerable<ArticleSection> Of(Article article)
    {
        var headings = article.Headings;
        var next = 0;
        Heading? heading = null;
        var text = new StringBuilder(article.Standfirst?.Text);
        foreach (var paragraph in article.Paragraphs)
        {
            if (next < headings.Count && headings[next].Range.Start.Value <= paragraph.Range.Start.Value)
            {
                if (heading is not null || text.Length > 0)
                    yield return new(heading, text.ToString());
                heading = headings[next++];
                text.Clear();
                if (paragraph.Kind == ParagraphKind.Heading)
                    continue;
            }
            if (text.Length > 0)
                text.Append('\n');
            text.Append(paragraph.Text);
        }
        // Nothing but a title is found, too.
        yield return new(heading, text.ToString());
    }
}
