using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>All checks of markup, each a file of its own beside this one.</summary>
internal static class MarkdownChecks
{
    /// <summary>Places of one rule in one file that are reported.</summary>
    public const int MostPlaces = 100;

    private static readonly IMarkdownCheck[] All =
    [
        new HeadlineCheck(), new HeadingCheck(), new SectionCheck(), new TargetCheck(), new LinkTextCheck(), new AnchorCheck(), new UndefinedReferenceCheck(), new UnusedDefinitionCheck(),
        new TableCheck(), new RawHtmlCheck(), new CodeCheck(), new LeftoverCheck(), new ListCheck(), new StarCheck(), new UnreadHtmlCheck(), new HeadingMarkCheck(), new LinkShapeCheck(), new ChatLinkCheck(),
    ];

    /// <summary>Adds what is wrong with the markup.</summary>
    public static void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        foreach (var check in All)
            check.Check(text, found);
        foreach (var rule in found.GroupBy(static finding => finding.RuleId))
        {
            foreach (var finding in rule.Take(MostPlaces))
                findings.Add(finding);
        }
    }
}
