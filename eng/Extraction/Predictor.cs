using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Extraction;

/// <summary>Turns what was read into the shape that scorers read.</summary>
internal static class Predictor
{
    public static (Prediction Prediction, ArticleSpec Article) Predict(string id, string text, ReadOptions options)
    {
        var document = new SourceDocument("text.txt", text);
        var opened = ContentReader.Open(document, options);
        var article = ContentReader.Read(opened, EntityCatalog.Empty).Article;
        return (From(id, opened.RunningText, article), article);
    }

    /// <summary>What was read of a text, with positions in the text as it was given.</summary>
    public static Prediction From(string id, SourceDocument document, ArticleSpec article)
    {
        var quotes = new List<QuotePrediction>();
        var nested = new List<QuotePrediction>();
        var terms = new List<TermPrediction>();
        var labelled = new List<QuotePrediction>();
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            if (quote.Kind == QuoteKind.Term)
                terms.Add(new(document.ToOriginal(quote.Outer.Start), document.ToOriginal(quote.Outer.End)));
            else
                AddParts(
                    document, article, i,
                    quote.Kind == QuoteKind.Labeled ? labelled : IsSpokenWithin(article, quote.Parent) ? nested : quotes);
        }
        return new(
            id,
            article.Title.Length == 0 ? null : article.Title,
            [.. article.Body.Skip(article.HasStandfirst ? 1 : 0)
                .Select(piece => article.Text.Substring(piece.TextStart, piece.Source.Length))],
            quotes,
            nested,
            terms,
            labelled,
            [.. Names(document, article)]);
    }

    /// <summary>One span for each part: what stands between two parts is the narrator's.</summary>
    private static void AddParts(SourceDocument document, ArticleSpec article, int index, List<QuotePrediction> quotes)
    {
        var quote = article.Quotes[index];
        for (var part = 0; part < quote.Parts.Count; part++)
        {
            var start = part == 0 ? quote.Outer.Start : WithMarkBefore(document, quote.Parts[part].Start);
            var end = part == quote.Parts.Count - 1 ? quote.Outer.End : WithMarkAfter(document, quote.Parts[part].End);
            quotes.Add(new(
                document.ToOriginal(start),
                document.ToOriginal(end),
                quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Labeled => "labelled", _ => "partial" },
                ShownSpeaker(document, article, quote),
                quote.SpeakerRange is { } first ? document.ToOriginal(first.Start) : null,
                quote.SpeakerRange is { } last ? document.ToOriginal(last.End) : null,
                Lower(quote.Attribution),
                quote.IsUncertain,
                index));
        }
    }

    /// <summary>The name that a reader would be shown: a pronoun that nothing resolves is no name.</summary>
    private static string? ShownSpeaker(SourceDocument document, ArticleSpec article, QuoteSpec quote)
    {
        if (quote.Speaker >= 0)
            return article.Entities[quote.Speaker].Name;
        return quote.SpeakerRange is { } range && quote.Attribution != AttributionKind.Pronoun ? document.Slice(range).ToString() : null;
    }

    private static bool IsSpokenWithin(ArticleSpec article, int parent)
    {
        for (; parent >= 0; parent = article.Quotes[parent].Parent)
        {
            if (article.Quotes[parent].Kind is QuoteKind.Direct or QuoteKind.Partial)
                return true;
        }
        return false;
    }

    private static IEnumerable<EntityPrediction> Names(SourceDocument document, ArticleSpec article)
    {
        for (var i = 0; i < article.Mentions.Count; i++)
        {
            var mention = article.Mentions[i];
            if (mention.Kind != MentionKind.Name)
                continue;
            var entity = article.Entities[mention.Entity];
            yield return new(
                document.ToOriginal(mention.Range.Start),
                document.ToOriginal(mention.Range.End),
                KindName(entity.Kind),
                mention.Entity,
                entity.Name,
                entity.IsConfident ? entity.MemberName : null);
        }
    }

    private static string KindName(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "org",
        EntityKind.Place => "place",
        EntityKind.Event => "event",
        _ => "work",
    };

    private static string Lower(AttributionKind kind) => kind switch
    {
        AttributionKind.Named => "named",
        AttributionKind.Pronoun => "pronoun",
        AttributionKind.Nominal => "nominal",
        AttributionKind.Implied => "implied",
        AttributionKind.Declared => "declared",
        _ => "none",
    };

    private static int WithMarkBefore(SourceDocument document, int start)
    {
        var mark = start - 1;
        while (mark > 0 && document.Text[mark] != '\n' && CharClass.IsSpace(document.Text[mark]))
            mark--;
        return mark >= 0 && IsMark(document.Text[mark]) ? mark : start;
    }

    private static int WithMarkAfter(SourceDocument document, int end)
    {
        var mark = end;
        while (mark < document.Text.Length && document.Text[mark] != '\n' && CharClass.IsSpace(document.Text[mark]))
            mark++;
        return mark < document.Text.Length && IsMark(document.Text[mark]) ? mark + 1 : end;
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›';
}
