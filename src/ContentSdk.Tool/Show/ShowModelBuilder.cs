using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Text;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Show;

/// <summary>Gathers what was understood of a file.</summary>
internal sealed class ShowModelBuilder(ContentFile file)
{
    private readonly SourceDocument _document = file.Document;
    private readonly ArticleSpec _article = file.Result.Article;

    public ShownFile Build() => new(
        file.Path,
        _article.Identifier,
        _article.Slug,
        _article.Language,
        _article.WordCount,
        [.. Structure().OrderBy(block => block.Line)],
        [.. Enumerable.Range(0, _article.Quotes.Count).Select(Quote)],
        [.. Enumerable.Range(0, _article.Entities.Count).Select(Entity)],
        [.. file.Result.Findings.Select(Finding)])
    {
        QuotesLeftOut = file.LeftOut > 0
            ? FormattableString.Invariant($"Left out by corrections in the front matter or the sidecar: {file.LeftOut}.")
            : _article.Quotes.Count == 0 ? MarksWithoutQuotation.Explain(_document, Blocks()) : null,
    };

    private IEnumerable<TextRange> Blocks() =>
        _article.Body.Select(static piece => piece.Source)
            .Concat(_article.TitleRange is { } title ? [title] : [])
            .OrderBy(static block => block.Start);

    private IEnumerable<ShownBlock> Structure()
    {
        if (_article.TitleRange is { } title)
            yield return Block("title", title);
        if (_article.TeaserRange is { } teaser)
            yield return Block("teaser", teaser);
        for (var i = 0; i < _article.Body.Count; i++)
            yield return Block(i == 0 && _article.HasStandfirst ? "standfirst" : PartOf(_article.Body[i].Kind), _article.Body[i].Source);
        for (var i = 0; i < _article.Furniture.Count; i++)
        {
            var furniture = _article.Furniture[i];
            yield return new("furniture", furniture.FirstLine, furniture.LastLine, furniture.Text);
        }
    }

    private static string PartOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "list item",
        BlockKind.BlockQuote => "block quotation",
        BlockKind.TableCell => "table cell",
        BlockKind.Footnote => "footnote",
        BlockKind.Code => "code",
        _ => "paragraph",
    };

    private ShownBlock Block(string part, TextRange range) => new(
        part, _document.PositionOf(range.Start).Line, _document.PositionOf(Math.Max(range.Start, range.End - 1)).Line, Text(range));

    private ShownQuote Quote(int index)
    {
        var quote = _article.Quotes[index];
        var position = _document.PositionOf(quote.Outer.Start);
        return new(
            quote.Name,
            quote.Kind.ToString(),
            position.Line,
            position.Column,
            // The marks of some languages have spaces inside.
            string.Join(" … ", quote.Parts.Select(part => Text(part).Trim())),
            quote.Speaker >= 0 ? _article.Entities[quote.Speaker].Name : null,
            quote.SpeakerRange is { } speaker ? Text(speaker) : null,
            quote.Cue is { } cue ? Text(cue) : null,
            quote.Attribution.ToString(),
            quote.IsUncertain,
            quote.Parent >= 0 ? _article.Quotes[quote.Parent].Name : null,
            file.Explanations is { } why ? Explanation(why[index]) : null);
    }

    private ShownExplanation Explanation(QuoteExplanation why) => new(
        why.Rule, why.Refusal, [.. why.Doubts.AsEnumerable()],
        why.Next is { } next ? new(next.Speaker, next.Lead, next.SureFrom) : null, [.. why.Reasons.AsEnumerable()],
        [.. why.Candidates.AsEnumerable().OrderByDescending(candidate => candidate.Score).Select(Candidate)]);

    private ShownCandidate Candidate(ExplainedCandidate candidate)
    {
        var position = _document.PositionOf(candidate.Cue.Start);
        return new(
            candidate.Finder,
            position.Line,
            position.Column,
            Text(candidate.Cue),
            candidate.Speaker is { } speaker ? Text(speaker) : null,
            candidate.Score,
            candidate.Distance);
    }

    private ShownEntity Entity(int index)
    {
        var entity = _article.Entities[index];
        return new(
            entity.Kind.ToString(),
            entity.MemberName,
            entity.Name,
            [.. entity.Aliases.AsEnumerable()],
            entity.IsConfident,
            _article.Quotes.Count(quote => quote.Speaker == index),
            [.. _article.Mentions.Where(mention => mention.Entity == index).Select(Mention)]);
    }

    private ShownMention Mention(MentionSpec mention)
    {
        var position = _document.PositionOf(mention.Range.Start);
        return new(mention.Kind.ToString(), position.Line, position.Column, Text(mention.Range), mention.IsUncertain);
    }

    private static ShownFinding Finding(Finding finding)
    {
        var found = new FileFinding("", finding);
        return new(
            finding.RuleId,
            found.Rule.Severity.ToString(),
            finding.Start.Line,
            finding.Start.Column,
            finding.End.Line,
            finding.End.Column,
            found.Message);
    }

    private string Text(TextRange range) => _document.Shown.Substring(range.Start, range.Length);
}
