using ContentSdk.Engine.Corrections;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText;

namespace ContentSdk.Engine;

/// <summary>Third stage of reading: the words and sentences of the text, and what is in quotation marks.</summary>
/// <param name="Structured">The article's parts.</param>
/// <param name="Text">Its words and sentences.</param>
/// <param name="Quotations">What is in quotation marks, as a person corrected it.</param>
/// <param name="Findings">What was found so far.</param>
internal sealed record AnalyzedArticle(
    StructuredArticle Structured, AnalyzedText Text, CorrectedSpans Quotations, EquatableArray<Finding> Findings)
{
    public FormattedFile File => Structured.Formatted;

    /// <summary>What a person says of quotations and names; null where nobody does.</summary>
    public DeclaredCorrections? Corrections => File.Text.Declared?.Corrections;

    public static AnalyzedArticle Of(StructuredArticle article)
    {
        var file = article.Formatted;
        var findings = new List<Finding>();
        var language = file.Text.Declared?.Language is { } tag ? LanguageTag.Primary(tag) : article.Language;
        var text = TextAnalyzer.Analyze(file.RunningText, article.Structure, language, file.HasMarkup);
        TextRules.Check(text, findings);
        ChatAddress.Check(text, findings);
        DeclaredLanguageRule.Check(text, file.Text.Declared, findings);
        var quotations = SpanCorrector.Correct(text, QuotationReader.FindSpans(text, findings), file.Text.Declared?.Corrections, findings);
        return new(article, text, quotations, file.Add(article.Findings, findings));
    }
}
