using ContentSdk.Engine.Corrections;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText;

namespace ContentSdk.Engine;

/// <summary>Last stage of reading: who says what.</summary>
/// <param name="Named">The text with its names.</param>
/// <param name="Quotes">The quotations with their speakers, as a person corrected them.</param>
/// <param name="Names">The names, with speakers that the text does not mention.</param>
/// <param name="Explanations">For each quotation why it has its speaker; null where nobody asked.</param>
/// <param name="Findings">All that was found.</param>
internal sealed record AttributedArticle(
    NamedArticle Named, IReadOnlyList<QuoteSpec> Quotes, IMentionResolver Names, IReadOnlyList<QuoteExplanation>? Explanations,
    EquatableArray<Finding> Findings)
{
    public static AttributedArticle Of(NamedArticle article, EntityCatalog catalog, bool explains)
    {
        var (text, quotations) = (article.Analyzed.Text, article.Analyzed.Quotations);
        var findings = new List<Finding>();
        var reasons = explains ? new List<QuoteExplanation>() : null;
        var known = Signature.Add(article, catalog, out var author);
        var detected = AttributionReader.Attribute(
            text, quotations.Spans, known, article.Analyzed.File.Options.ChoiceWeights, reasons, author);
        if (!Array.Exists(detected, quote => quote.Speaker >= article.Names.Entities.Count))
            known = article.Names;
        var (quotes, names) = QuoteCorrector.Correct(
            text, quotations, detected, known, article.Declared, article.Analyzed.Corrections?.LogicalPath ?? "", findings);
        TextRules.Check(text, quotes, names, findings);
        var explanations = reasons is null ? null : QuoteCorrector.Explain(quotations, reasons);
        return new(article, quotes, names, explanations, article.Analyzed.File.Add(article.Findings, findings));
    }
}
