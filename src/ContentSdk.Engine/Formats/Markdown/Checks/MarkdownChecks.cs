using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>All checks of Markdown's own signs, each a file of its own beside this one.</summary>
internal static class MarkdownChecks
{
    private static readonly IMarkdownCheck[] All =
    [
        new HeadingCheck(), new SectionCheck(), new UndefinedReferenceCheck(), new UnusedDefinitionCheck(),
        new TableCheck(), new RawHtmlCheck(), new CodeCheck(), new LeftoverCheck(),
        new ListCheck(), new ListNumberCheck(), new LostTableCheck(), new StarCheck(),
        new UnreadHtmlCheck(), new HeadingMarkCheck(), new LinkShapeCheck(), new ChatLinkCheck(), new LinkHostCheck(),
        new EscapedMarksCheck(),
    ];

    // Without those of headings, lists and tables, and of anchors: those of its page, a value cannot know.
    private static readonly IMarkdownCheck[] OfLines =
    [
        new UndefinedReferenceCheck(), new RawHtmlCheck(), new CodeCheck(), new LeftoverCheck(), new StarCheck(), new UnreadHtmlCheck(),
        new LinkShapeCheck(), new ChatLinkCheck(), new LinkHostCheck(), new EscapedMarksCheck(),
    ];

    /// <summary>Adds what is wrong with the markup of one paragraph.</summary>
    public static void CheckLine(MarkdownText text, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        MarkupChecks.CheckLine(text.ToMarkup(), found);
        foreach (var check in OfLines)
            check.Check(text, found);
        foreach (var finding in MarkupChecks.Capped(found))
            findings.Add(finding);
    }

    /// <summary>Adds what is wrong with the markup.</summary>
    public static void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        MarkupChecks.Check(text.ToMarkup(), found);
        foreach (var check in All)
            check.Check(text, found);
        foreach (var finding in MarkupChecks.Capped(found))
            findings.Add(finding);
    }
}
