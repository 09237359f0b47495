using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK3xxx: title, body and furniture.</summary>
public static class StructureRules
{
    /// <summary>The article has no headline.</summary>
    public static readonly Rule NoHeadline = new(
        "CSDK3001", "Article has no headline",
        "The article has no headline: the file begins with a paragraph. Write the headline as the first line, without a full stop, and an empty line below it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>There is a headline and nothing below it.</summary>
    public static readonly Rule NoBody = new(
        "CSDK3002", "Article has no body",
        "Below this headline there is no paragraph. Write the article's text, separated from the headline by an empty line.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [NoHeadline, NoBody];

    /// <summary>Adds what is wrong with the article's structure.</summary>
    public static void Check(SourceDocument document, ArticleStructure structure, FrontMatter? declared, ICollection<Finding> findings)
    {
        // A file that could not be decoded has one fault, and that is reported.
        if (document.EncodingFault is EncodingFault.Unreadable or EncodingFault.Utf16)
            return;
        var hasBody = structure.Standfirst is not null || structure.Paragraphs.Count > 0;
        if (structure.Title is { } title && !hasBody)
            findings.Add(Finding.At(document, title, NoBody.Id));
        else if (structure.Title is null && hasBody)
            findings.Add(Finding.At(document, new((structure.Standfirst ?? structure.Paragraphs[0]).Start, 0), NoHeadline.Id));
        else if (declared is not null && structure.Title is null && structure.Furniture.Count == 0)
            findings.Add(Finding.At(document, new(declared.BodyStart, 0), BlankRule.Blank.Id));
    }
}
