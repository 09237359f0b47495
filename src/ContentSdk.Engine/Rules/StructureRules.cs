using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK3xxx: title, body and furniture.</summary>
public static class StructureRules
{
    /// <summary>The article has no headline.</summary>
    public static readonly Rule NoHeadline = new(
        "CSDK3001", "Missing headline",
        "The article has no headline: the file begins with a paragraph. "
        + "Write a headline on the first line, without a period, and a blank line after it.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage NoHeading = NoHeadline.Also(
        "noHeading", "The article has no headline: no heading in the file is of level 1. Write one on the first line as '# …', or as 'title' in front matter.");

    /// <summary>There is a headline and nothing below it.</summary>
    public static readonly Rule NoBody = new(
        "CSDK3002", "Missing body",
        "There is no paragraph after this headline. Write the article's text, with a blank line before it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [NoHeadline, NoBody, RestrictionRule.Restricted, DeclaredLanguageRule.OtherLanguage];

    /// <summary>Adds what is wrong with the article's structure.</summary>
    public static void Check(FormattedText formatted, ArticleStructure structure, FrontMatter? declared, ICollection<Finding> findings)
    {
        var document = formatted.Document;
        // A file that could not be decoded has one fault, and that is reported.
        if (document.EncodingFault is EncodingFault.Unreadable or EncodingFault.Utf16)
            return;
        var hasBody = structure.Standfirst is not null || structure.Paragraphs.Count > 0;
        if (structure.Title is { } title && !hasBody && formatted.Markup is not { Images.Count: > 0 })
            findings.Add(Finding.At(document, title, NoBody.Id));
        else if (structure.Title is null && hasBody && declared?.Title is null)
            CheckHeadline(formatted, structure, findings);
        else if (declared is { BodyStart: > 0 } && !hasBody && structure.Title is null && structure.Furniture.Count == 0)
            findings.Add(Finding.At(document, new(declared.BodyStart, 0), BlankRule.Blank.Id));
    }

    private static void CheckHeadline(FormattedText formatted, ArticleStructure structure, ICollection<Finding> findings)
    {
        var place = new TextRange((structure.Standfirst ?? structure.Paragraphs[0]).Start, 0);
        findings.Add(Finding.At(formatted.Document, place, formatted.Markup is null ? NoHeadline : NoHeading));
    }
}
