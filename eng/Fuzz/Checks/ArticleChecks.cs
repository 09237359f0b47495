using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using static ContentSdk.Fuzz.Checks.FuzzFailure;

namespace ContentSdk.Fuzz.Checks;

/// <summary>What holds for every article, whatever its file.</summary>
internal static class ArticleChecks
{
    /// <param name="document">The running text of its file.</param>
    /// <param name="article">The article.</param>
    public static void Check(SourceDocument document, ArticleSpec article)
    {
        var length = document.Text.Length;
        Unless(document.Shown.Length == length, "What is shown is not as long as what is read.");
        Unless(IsIdentifier(article.Identifier), "The article's identifier is none.");
        Unless(article.Slug.Length > 0, "The article has no slug.");
        Unless(Lies(article.TitleRange) && Lies(article.TeaserRange), "Title or teaser lies outside of the text.");
        CheckText(document, article);
        CheckQuotes(article, length);
        var last = 0;
        foreach (var mention in article.Mentions)
        {
            Unless(
                FindingChecks.IsInside(mention.Range, length) && !mention.Range.IsEmpty, "A mention lies outside of the text or is empty.");
            Unless(mention.Range.Start >= last, "Mentions are not in order.");
            Unless(mention.Entity >= 0 && mention.Entity < article.Entities.Count, "A mention is of no entity.");
            last = mention.Range.Start;
        }
        foreach (var entity in article.Entities)
            Unless(entity.Name.Length > 0 && IsIdentifier(entity.MemberName), "An entity has no name or no member.");
        if (article.Markup is { } markup)
            CheckMarkup(markup, length);

        bool Lies(TextRange? range) => range is not { } there || FindingChecks.IsInside(there, length);
    }

    private static void CheckText(SourceDocument document, ArticleSpec article)
    {
        var text = new StringBuilder();
        foreach (var piece in article.Body)
        {
            Unless(FindingChecks.IsInside(piece.Source, document.Text.Length), "A piece of the body lies outside of the text.");
            if (text.Length > 0)
                text.Append("\n\n");
            Unless(piece.TextStart == text.Length, "A piece of the body is not where it says.");
            Unless(
                piece.Position.Line >= 1 && piece.Position.Line <= document.LineCount && piece.Position.Column >= 1,
                "A piece of the body is at no line.");
            text.Append(document.Shown, piece.Source.Start, piece.Source.Length);
        }
        Unless(text.Equals(article.Text), "The article's text is not that of its pieces.");
        var last = -1;
        foreach (var place in article.Breaks)
        {
            Unless(place.TextStart > last && place.TextStart < article.Text.Length, "Breaks are not in order, or outside of the text.");
            Unless(
                place.Position.Line >= 1 && place.Position.Line <= document.LineCount && place.Position.Column >= 1,
                "A break is at no line.");
            last = place.TextStart;
        }
        foreach (var furniture in article.Furniture)
            Unless(
                furniture.FirstLine >= 1 && furniture.FirstLine <= furniture.LastLine && furniture.LastLine <= document.LineCount,
                "Furniture is at no line.");
    }

    private static void CheckQuotes(ArticleSpec article, int length)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            Unless(IsIdentifier(quote.Name) && names.Add(quote.Name), "A quote has no name of its own.");
            Unless(
                FindingChecks.IsInside(quote.Outer, length) && quote.Parts.Count > 0, "A quote lies outside of the text or has no part.");
            foreach (var part in quote.Parts)
                Unless(FindingChecks.IsInside(part, length) && quote.Outer.Contains(part), "A part of a quote lies outside of it.");
            Unless(quote.Parent >= -1 && quote.Parent < i, "A quote lies in one that comes behind it.");
            Unless(quote.Speaker >= -1 && quote.Speaker < article.Entities.Count, "A quote's speaker is no entity.");
            Unless(quote.SpeakerRange is not { } speaker || FindingChecks.IsInside(speaker, length), "A speaker lies outside of the text.");
            Unless(quote.Cue is not { } cue || FindingChecks.IsInside(cue, length), "A cue lies outside of the text.");
        }
    }

    private static void CheckMarkup(MarkupSpec markup, int length)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in markup.Headings)
        {
            Unless(
                FindingChecks.IsInside(heading.Range, length) && heading.Level is >= 1 and <= 6,
                "A heading lies outside of the text or is of no level.");
            Unless(anchors.Add(heading.Anchor), "Two headings have one anchor.");
        }
        foreach (var link in markup.Links)
            Unless(FindingChecks.IsInside(link.Range, length), "A link lies outside of the text.");
        HtmlChecks.Check(markup.Html);
    }

    private static bool IsIdentifier(string name) => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name);
}
