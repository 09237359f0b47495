using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>Attributes the quotations of a small text without knowing any names: what counts is the phrase that is found.</summary>
internal static class AttributionReading
{
    public static IReadOnlyList<QuoteSpec> Read(AnalyzedText text) =>
        AttributionReader.Attribute(text, QuotationReader.FindSpans(text, []), new NoNames());

    /// <summary>Each quote as <c>Kind(speaker; cue)</c>, what is not there as <c>-</c>, a doubtful one with <c>?</c>.</summary>
    public static string Show(string text)
    {
        var analyzed = Reading.Analyze(text);
        return string.Join(" ", Read(analyzed).Select(quote => Show(analyzed.Document, quote)));
    }

    public static string Show(SourceDocument document, QuoteSpec quote) => quote.Kind == QuoteKind.Term
        ? "Term"
        : $"{quote.Kind}({Text(document, quote.SpeakerRange)}; {Text(document, quote.Cue)}){(quote.IsUncertain ? "?" : "")}";

    private static string Text(SourceDocument document, TextRange? range) => range is { } there ? document.Slice(there).ToString() : "-";

    private sealed class NoNames : IMentionResolver
    {
        public IReadOnlyList<MentionSpec> Mentions => [];

        public IReadOnlyList<EntitySpec> Entities => [];

        public Resolution Resolve(TextRange phrase) => Resolution.None;

        public Resolution ResolveOmitted(int position) => Resolution.None;
    }
}
