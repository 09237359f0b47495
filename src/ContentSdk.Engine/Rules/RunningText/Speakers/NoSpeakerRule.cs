using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Speakers;

/// <summary>A direct quotation that is a paragraph of its own, and of which nothing says whose words it holds.</summary>
internal sealed class NoSpeakerRule : IArticleRule
{
    private const int ShortLine = 10;

    public Rule Rule { get; } = new(
        "CSDK4019", "Missing speaker",
        "The text does not say who speaks these words. Name the speaker next to the quotation.",
        RuleSeverity.Info, IsBlocking: false);

    public void Check(AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, IMentionResolver names, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var quote in quotes)
        {
            if (quote is { Kind: QuoteKind.Direct, Parent: < 0 } && HasNobody(quote) && StandsAlone(text, quote.Outer))
                places.Add(quote.Outer);
        }
    }

    private static bool HasNobody(QuoteSpec quote) =>
        quote is { Speaker: < 0, SpeakerRange: null, Cue: null, Attribution: AttributionKind.None };

    // Where a paragraph says more than the quotation, a reader may know better than we do: this is about what nobody could tell.
    private static bool StandsAlone(AnalyzedText text, TextRange quote)
    {
        var token = text.TokenIndexAt(quote.Start);
        if (token >= text.Tokens.Length)
            return false;
        var block = text.BlockOf(token);
        var range = text.Blocks[block];
        return block != text.TitleBlock && token == text.BlockStarts[block] && range.End - quote.End is >= 0 and <= 1
            && !IsHeading(text, quote) && !IsIntroduced(text, block) && !IsSigned(text, block);
    }

    // Headings are often written in single marks; behind a comma the sentence goes on in the next line.
    private static bool IsHeading(AnalyzedText text, TextRange quote) =>
        text.Document.Text[quote.Start] is '\'' or '‘' or '’' or '‚' or '‹' || text.Document.Text[Math.Max(quote.End - 2, 0)] is ',';

    private static bool IsIntroduced(AnalyzedText text, int block) =>
        block > 0 && text.Document.Text[text.Blocks[block - 1].End - 1] is ':' or '：';

    // A short line or a dash behind the quotation names who said it.
    private static bool IsSigned(AnalyzedText text, int block) =>
        block + 1 < text.Blocks.Length
        && (CharClass.IsLower(text.Document.Text[text.Blocks[block + 1].Start])
            || text.BlockStarts[block + 2] - text.BlockStarts[block + 1] <= ShortLine
            || text.Document.Text[text.Blocks[block + 1].Start] is '-' or '–' or '—' or '―');
}
