using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Spans;
using ContentSdk.Engine.Quotations.Turns;

namespace ContentSdk.Engine.Quotations;

/// <summary>Finds text in quotation marks, and the turns of interviews.</summary>
public static class QuotationReader
{
    /// <summary>The spans, in order, each after the span that encloses it.</summary>
    public static IReadOnlyList<QuotationSpan> FindSpans(AnalyzedText text, ICollection<Finding> findings)
    {
        var matcher = new SpanMatcher(text.Document.Text, new MarkFindings(text.Document, findings));
        for (var block = 0; block < text.Blocks.Length; block++)
            matcher.Read(text.Blocks[block], mayGoOn: block != text.TitleBlock);
        matcher.Finish();
        var spans = new InterruptionJoiner(text).Join(matcher.Spans);
        new DialogueReader(text).AddTo(spans);
        TurnReader.AddTo(text, spans);
        return SpanNesting.Order(spans);
    }
}
