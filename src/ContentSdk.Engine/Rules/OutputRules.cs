using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK65xx: what the outputs that a project names need and an article does not have.</summary>
public static class OutputRules
{
    /// <summary>No date of publication.</summary>
    public static readonly Rule MissingDate = new(
        "CSDK6501", "Missing date for a feed or search results",
        "The article has no publication date, so it comes last in the RSS feed. Add 'published: …' with the day of publication.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>No date for an entry of an Atom feed, which cannot be without.</summary>
    public static readonly RuleMessage MissingAtomDate = MissingDate.Also(
        "missingAtomDate", "The article has no date, so the Atom feed leaves it out. Add 'published: …' with the day of publication.");

    /// <summary>No date for structured data.</summary>
    public static readonly RuleMessage MissingStructuredDate = MissingDate.Also(
        "missingStructuredDate",
        "The article has no publication date, so search results cannot show one. Add 'published: …' with the day of publication.");

    /// <summary>No image.</summary>
    public static readonly Rule MissingImage = new(
        "CSDK6502", "Missing image for previews",
        "The article has no image, so previews of links to it have no picture. Add 'image: …' with the path of an image.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>No image for structured data.</summary>
    public static readonly RuleMessage MissingStructuredImage = MissingImage.Also(
        "missingStructuredImage",
        "The article has no image, so search results show it without a picture. Add 'image: …' with the path of an image.");

    /// <summary>No author.</summary>
    public static readonly Rule MissingAuthor = new(
        "CSDK6503", "Missing author for search results",
        "The article has no author, so structured data names the site instead. Add 'authors: …'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Nothing that announces the article.</summary>
    public static readonly Rule MissingDescription = new(
        "CSDK6504", "Missing description for previews",
        "The article has neither a teaser nor a standfirst, so previews of links to it have no description. Add 'teaser: …'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [MissingDate, MissingImage, MissingAuthor, MissingDescription];
}
