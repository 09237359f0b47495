using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Structure;

namespace ContentSdk.Engine;

/// <summary>Second stage of reading: which parts of the text are headline, body and furniture.</summary>
/// <param name="Formatted">The file.</param>
/// <param name="Structure">The parts.</param>
/// <param name="Findings">What was found so far.</param>
internal sealed record StructuredArticle(FormattedFile Formatted, ArticleStructure Structure, EquatableArray<Finding> Findings)
{
    /// <summary>The language of what is read; null where that is not known yet.</summary>
    public string? Language { get; init; }

    public static StructuredArticle Of(FormattedFile file)
    {
        var (text, declared) = (file.Text, file.Text.Declared);
        var findings = new List<Finding>();
        var (structure, language) = text.Markup is { } markup
            ? (MarkupStructure.Read(text.Blocks, markup), null)
            : StructureReader.ReadWithLanguage(text.Document, text.Blocks);
        if (declared is not null)
            structure = DeclaredStructure.Apply(text.Document, structure, declared, file.Sidecar, findings);
        StructureRules.Check(text, structure, declared, findings);
        RestrictionRule.Check(text, structure, declared, findings);
        if (declared is not null)
            DeclaredAddresses.Check(file.File.LogicalPath, declared, findings);
        return new(file, structure, file.Add(file.Findings, findings)) { Language = declared is null ? language : null };
    }
}
