using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Finds texts that are clearly in another language than front matter says.</summary>
internal static class DeclaredLanguageRule
{
    public static readonly Rule OtherLanguage = new(
        "CSDK3039", "Text in another language than declared",
        "The language in front matter is '{0}', but the text is in '{1}'. Write 'language: {1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public static void Check(AnalyzedText text, FrontMatter? declared, ICollection<Finding> findings)
    {
        if (declared?.Fields.Find(FieldKeys.Language) is not { } field
            || LanguageDetector.SurelyInsteadOf(LanguageTag.Primary(field.Value.Text), text.Document.Text, text.Blocks) is not { } language)
            return;
        findings.Add(Finding.At(field.IsAside ? declared.SidecarPath ?? text.Document.LogicalPath : text.Document.LogicalPath, field.Value.Place, OtherLanguage.Id, field.Value.Text, language));
    }
}
