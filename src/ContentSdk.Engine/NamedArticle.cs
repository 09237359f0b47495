using ContentSdk.Engine.Corrections;
using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine;

/// <summary>Fourth stage of reading: who and what the text names.</summary>
/// <param name="Analyzed">The text.</param>
/// <param name="Names">Its names, as a person corrected them.</param>
/// <param name="Declared">Of the entities of the catalog those that corrections may mean.</param>
/// <param name="Findings">What was found so far.</param>
internal sealed record NamedArticle(
    AnalyzedArticle Analyzed, IMentionResolver Names, EquatableArray<CatalogEntry> Declared, EquatableArray<Finding> Findings)
{
    public static NamedArticle Of(AnalyzedArticle article, EntityCatalog catalog)
    {
        var (file, text, corrections) = (article.File, article.Text, article.Corrections);
        var findings = new List<Finding>();
        var (marked, _) = QuotationSpans.Marked(article.Quotations.Spans);
        var detected = EntityReader.Read(text, marked, catalog, file.Options.EntityWeights);
        // Those that the files name and no others: so the whole catalog and a slice of it give the same.
        var declared = corrections is null ? default : catalog.SliceFor(file.RunningText, file.Sidecar).Entries;
        var names = EntityReader.Correct(detected, EntityCorrector.Plan(text, detected, corrections, declared, findings), marked);
        return new(article, names, declared, file.Add(article.Findings, findings));
    }
}
