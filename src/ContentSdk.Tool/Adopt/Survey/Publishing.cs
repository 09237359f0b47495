using System.Globalization;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Tool.Adopt.Proposal;

namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>Which articles another system kept back, and whether they would be published here.</summary>
internal static class Publishing
{
    private static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase) { "expiryDate", "expires", "unpublishDate" };

    /// <summary>Rows of a table: what says it, how many files, the first of them, and what happens here.</summary>
    public static IEnumerable<string[]> Describe(ContentProposal proposal, int today)
    {
        var files = proposal.Survey.Files;
        var all = new[]
        {
            Row(
                "draft: true",
                files,
                static file => IsTruth(file.Find(FieldKeys.Draft), 1),
                "Not in Release builds."),
            Row(
                "published: false",
                files,
                static file => IsTruth(file.Find(FieldKeys.Published), 0),
                "An error: published is a date here. Write draft: true."),
            Row(
                "published: true",
                files,
                static file => IsTruth(file.Find(FieldKeys.Published), 1),
                "An error: published is a date here. Remove the key."),
            Row(
                "other words for unpublished",
                files,
                static file => file.Keys.Any(UnpublishedWords.Mean),
                "An error: the key keeps nothing back here. Write draft: true."),
            Row(
                "in a folder _drafts",
                files,
                static file => file.Path.Contains("_drafts/", StringComparison.Ordinal),
                "Published. Write draft: true, or remove the files."),
            Row(
                $"a date after {new DateTime(today * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
                files,
                file => DayOf(file, proposal) > today,
                "Published at once. Write embargo to keep them back until that day."),
            Row(
                "an end: expiryDate",
                files,
                static file => file.Keys.Any(static field => Ends.Contains(field.Key)),
                "Published for good: nothing ends by itself."),
        };
        return all.OfType<string[]>();
    }

    private static string[]? Row(string what, IReadOnlyList<SurveyedFile> files, Func<SurveyedFile, bool> isOne, string result)
    {
        var found = files.Where(isOne).ToList();
        return found.Count == 0 ? null : [what, found.Count.ToString(CultureInfo.InvariantCulture), found[0].Path, result];
    }

    private static bool IsTruth(OwnField? field, ulong low) => field is { Value.Kind: CellKind.Boolean } && field.Value.Low == low;

    // As a build would take it: the field by its key or alias, else the date in the name.
    private static int? DayOf(SurveyedFile file, ContentProposal proposal)
    {
        var written = file.Find(FieldKeys.Published)
            ?? proposal.Fates.Where(static fate => fate is { Kind: FateKind.Alias, Field: FieldKeys.Published })
                .Select(fate => file.Find(fate.Use.Key)).FirstOrDefault(static field => field is not null)
            ?? file.Find("date") ?? file.Find("pubDate");
        if (written is not null)
            return FileNames.DayIn(written.Value.Text);
        return FileNames.DayOf(file.Path);
    }
}
