using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>The checks of markup that every format with markup shares, each a file of its own beside this one.</summary>
internal static class MarkupChecks
{
    /// <summary>Places of one rule in one file that are reported.</summary>
    public const int MostPlaces = 100;

    private static readonly IMarkupCheck[] All =
        [new HeadlineCheck(), new RepeatedHeadingCheck(), new TargetCheck(), new LinkTextCheck(), new AnchorCheck()];

    private static readonly IMarkupCheck[] OfLines = [new TargetCheck(), new LinkTextCheck()];

    /// <summary>Adds what is wrong with the markup of one paragraph.</summary>
    public static void CheckLine(MarkupText text, ICollection<Finding> findings)
    {
        foreach (var check in OfLines)
            check.Check(text, findings);
    }

    /// <summary>Adds what is wrong with the markup.</summary>
    public static void Check(MarkupText text, ICollection<Finding> findings)
    {
        foreach (var check in All)
            check.Check(text, findings);
    }

    /// <summary>The findings without those of a rule that was reported often enough.</summary>
    public static IEnumerable<Finding> Capped(IEnumerable<Finding> findings) =>
        findings.GroupBy(static finding => finding.RuleId).SelectMany(static rule => rule.Take(MostPlaces));
}
