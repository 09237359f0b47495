using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>Reads a small text whose paragraphs are separated by line breaks, without headline.</summary>
internal static class Reading
{
    public static AnalyzedText Analyze(string text, string? language = null)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var paragraphs = new List<TextRange>();
        for (var line = 1; line <= document.LineCount; line++)
        {
            var start = document.LineStart(line);
            var end = line < document.LineCount ? document.LineStart(line + 1) - 1 : document.Text.Length;
            if (end > start)
                paragraphs.Add(TextRange.FromBounds(start, end));
        }
        return TextAnalyzer.Analyze(document, new(null, null, null, new(paragraphs.ToArray()), default), language);
    }

    public static IReadOnlyList<QuotationSpan> Spans(string text, ICollection<Finding>? findings = null) =>
        QuotationReader.FindSpans(Analyze(text), findings ?? []);

    /// <summary>The spans as one line: parts joined by <c>…</c>, each span in brackets, a nested one with its depth.</summary>
    public static string Show(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var spans = Spans(text);
        return string.Join(" ", spans.Select(span =>
            new string('>', Depth(spans, span)) + "[" + string.Join(" + ", span.Parts.Select(part => document.Slice(part).ToString()))
                + "]"));
    }

    private static int Depth(IReadOnlyList<QuotationSpan> spans, QuotationSpan span)
    {
        var depth = 0;
        for (; span.Parent >= 0; span = spans[span.Parent])
            depth++;
        return depth;
    }
}
