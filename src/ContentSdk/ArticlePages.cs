using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Wording;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

// What pages show of an article besides its body.
public abstract partial class Article
{
    private ReadOnlyCollection<Heading>? _tableOfContents;
    private ReadOnlyCollection<Paragraph>? _introduction;

    /// <summary>
    /// The <see cref="Title"/> as HTML for the inside of an element: with the emphasis and code of the heading in a Markdown file, else as
    /// text with characters escaped. It has no links, so that it can be inside of one.
    /// </summary>
    [JsonIgnore]
    public string TitleHtml => TextOf(FactsColumn.TitleHtml) ?? HtmlText.Escape(Title);

    /// <summary>
    /// The <see cref="Standfirst"/> as HTML for the inside of an element, as <see cref="TitleHtml"/>; null where there is none. It has
    /// markup where it repeats a paragraph of a Markdown file; text of front matter is plain text.
    /// </summary>
    [JsonIgnore]
    public string? StandfirstHtml =>
        TextOf(FactsColumn.StandfirstHtml) ?? (Standfirst is { } standfirst ? HtmlText.Escape(standfirst.Text) : null);

    /// <summary>The <see cref="Teaser"/>, which is plain text, as HTML for the inside of an element; null where there is none.</summary>
    [JsonIgnore]
    public string? TeaserHtml => Teaser is { } teaser ? HtmlText.Escape(teaser) : null;

    /// <summary>
    /// The highest headings of the body, in order; those below each are its <see cref="Heading.Children"/>. All headings in one list
    /// are <see cref="Headings"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Heading> TableOfContents => _tableOfContents ?? Once.Publish(
        ref _tableOfContents, Array.AsReadOnly(Headings.Where(heading => heading.Parent is null).ToArray()));

    /// <summary>
    /// The paragraphs of the body before its first heading, without footnotes; all of them where there is no heading. Those below
    /// a heading are its <see cref="Heading.Paragraphs"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Paragraph> Introduction => _introduction ?? Once.Publish(
        ref _introduction, Array.AsReadOnly(ParagraphsBetween(0, Headings.Count > 0 ? Headings[0].Range.Start.Value : int.MaxValue)));

    /// <summary>
    /// A short text that announces the article: the <see cref="Teaser"/>, else the <see cref="Standfirst"/>, else the beginning of the body
    /// without headings, lists, tables and code. It is plain text on one line. If it has more words than asked for, it is cut after a word
    /// and ends with “…”. A teaser that is the beginning of the text, cut somewhere, counts for nothing.
    /// </summary>
    /// <param name="maxWords">
    /// The most words, at least 1. In scripts without spaces between words, such as Chinese, Japanese and Thai, each character counts as a
    /// word.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public string GetExcerpt(int maxWords)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxWords, 1);
        var text = Standfirst is { } standfirst ? [standfirst.Text] : RunningText();
        return Excerpts.Of(Teaser is { } teaser && !Excerpts.IsCutFrom(teaser, text.FirstOrDefault() ?? "") ? [teaser] : text, maxWords);
    }

    /// <summary>The paragraphs of the body that begin from one position on and before another, without headings and footnotes.</summary>
    internal Paragraph[] ParagraphsBetween(int start, int end)
    {
        int low = 0, high = Paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].Range.Start.Value < start)
                low = middle + 1;
            else
                high = middle;
        }
        var found = new List<Paragraph>();
        for (; low < Paragraphs.Count && Paragraphs[low].Range.Start.Value < end; low++)
        {
            if (Paragraphs[low].Kind is not (ParagraphKind.Heading or ParagraphKind.Footnote))
                found.Add(Paragraphs[low]);
        }
        return [.. found];
    }

    // An article of nothing but lists and tables begins with those.
    private IEnumerable<string> RunningText()
    {
        var hasText = Paragraphs.Any(paragraph => paragraph.Kind == ParagraphKind.Text);
        return Paragraphs.Where(paragraph => hasText
                ? paragraph.Kind == ParagraphKind.Text
                : paragraph.Kind is not (ParagraphKind.Heading or ParagraphKind.Footnote or ParagraphKind.Code))
            .Select(paragraph => paragraph.Text);
    }
}
