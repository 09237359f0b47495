using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

/// <summary>Holds a small text to the rules about running text.</summary>
internal static class TextRuleReading
{
    /// <summary>What the rules find; each line is a paragraph, the first one the headline where that is said.</summary>
    public static List<Finding> Findings(string text, string language = "en", bool hasHeadline = false)
    {
        var findings = new List<Finding>();
        TextRules.Check(Analyze(new("seeds/a.txt", text), language, hasHeadline), findings);
        return findings;
    }

    /// <summary>The same for the rules that need to know names and speakers.</summary>
    public static List<Finding> FindingsOfWhole(string text, string language = "en", bool hasHeadline = false)
    {
        var findings = new List<Finding>();
        var analyzed = Analyze(new("seeds/a.txt", text), language, hasHeadline);
        var spans = QuotationReader.FindSpans(analyzed, []);
        var names = EntityReader.Read(analyzed, spans, EntityCatalog.Empty, ReadOptions.Default.EntityWeights);
        TextRules.Check(analyzed, AttributionReader.Attribute(analyzed, spans, names), names, findings);
        return findings;
    }

    /// <summary>Places of one rule: line and column, separated by spaces.</summary>
    public static string Places(string id, string text, string language = "en", bool hasHeadline = false) =>
        string.Join(
            ' ',
            Findings(text, language, hasHeadline)
                .Concat(FindingsOfWhole(text, language, hasHeadline))
                .Where(finding => finding.RuleId == id)
                .Select(finding => $"{finding.Start.Line}:{finding.Start.Column}"));

    /// <summary>The text with the fixes of all findings of one rule applied.</summary>
    public static string Mended(string id, string text, string language = "en", bool hasHeadline = false)
    {
        var edits = Findings(text, language, hasHeadline).Where(finding => finding.RuleId == id).SelectMany(finding => finding.Fix);
        foreach (var edit in edits.OrderByDescending(edit => edit.OriginalRange.Start))
            text = text.Remove(edit.OriginalRange.Start, edit.OriginalRange.Length).Insert(edit.OriginalRange.Start, edit.NewText);
        return text;
    }

    private static AnalyzedText Analyze(SourceDocument document, string language, bool hasHeadline)
    {
        var blocks = PlainTextReader.Read(document).Select(block => block.Range).ToList();
        var title = hasHeadline ? blocks[0] : default(TextRange?);
        return TextAnalyzer.Analyze(
            document, new(title, null, null, blocks.Skip(hasHeadline ? 1 : 0).ToEquatableArray(), default), language);
    }
}
