using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Tool.Adopt.Proposal;
using ContentSdk.Tool.Adopt.Survey;
using ContentSdk.Tool.Show;

namespace ContentSdk.Tool.Adopt.Report;

/// <summary>Lays out for a reader what was found in a folder, and what is proposed for it.</summary>
internal static class AdoptReport
{
    private const int MostKinds = 4, PlacesShown = 3;

    public static ShowReport Of(ContentProposal proposal, int today, IReadOnlyList<(string Name, string Value)> properties)
    {
        var survey = proposal.Survey;
        var guess = SystemGuess.Of(survey, [.. proposal.Fates.Select(static fate => fate.Use)]);
        var reasons = guess.Reasons.Count == 0 ? "" : $", because of {string.Join(", ", guess.Reasons)}";
        List<(SurveyedFile, Finding)> before = [.. proposal.Before()], after = [.. proposal.After()];
        return new(
            Consoles.OnOneLine($"{survey.Folder}: looks like {guess.Name}{reasons}"),
            [
                new(Invariant($"Files ({survey.Files.Count})"), ["what", "files"], [.. Files(survey)]),
                new(Invariant($"Keys ({proposal.Fates.Count})"), ["key", "files", "share", "values", "example", "becomes"],
                    [.. proposal.Fates.Select(fate => Key(fate, proposal))]),
                new("Published or not", ["what", "files", "first", "here"], [.. Publishing.Describe(proposal, today)]),
                new("File names", ["name", "files", "first", "slug", "member", "to know"], [.. FileNames.Describe(survey.Files)]),
                new("Marks of other systems in the text", ["mark", "lines", "files", "first", "to do"], [.. Marks(survey.Files)]),
                new("Front matter in the build", ["", "errors", "of these fixed by check --fix", "keys that nothing reads"],
                    [Counts("as it is", before), Counts("with the proposal", after)]),
                new("Errors that remain", ["rule", "places", "the first, and what it says"], [.. Remaining(after)]),
                new("Properties of the project", ["property", "value"],
                    [.. properties.Select(static property => new[] { property.Name, property.Value })]),
            ]);
    }

    private static IEnumerable<string[]> Files(ContentSurvey survey)
    {
        foreach (var format in survey.Files.CountBy(static file => Path.GetExtension(file.Path).ToLowerInvariant())
            .OrderBy(static format => format.Key, StringComparer.Ordinal))
            yield return [format.Key, Invariant(format.Value)];
        foreach (var notation in survey.Files.CountBy(static file => file.Notation).OrderBy(static notation => notation.Key))
            yield return [$"front matter: {Notations.NameOf(notation.Key)}", Invariant(notation.Value)];
        var empty = survey.Files.Count(static file => !file.HasText);
        if (empty > 0)
            yield return ["without text, an error (CSDK1003)", Invariant(empty)];
        foreach (var (extension, files) in survey.Others)
            yield return [$"not read: {extension}", Invariant(files)];
    }

    private static string[] Key(KeyFate fate, ContentProposal proposal)
    {
        var use = fate.Use;
        var kinds = use.Cells.CountBy(static cell => KindNames.Of(cell)).OrderByDescending(static kind => kind.Value)
            .ThenBy(static kind => kind.Key, StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", kinds.Take(MostKinds).Select(kind =>
            kinds.Count == 1 ? kind.Key : Invariant($"{kind.Key} {kind.Value}")));
        return
        [
            Snippet.Of(use.Key),
            Invariant(use.Files),
            Invariant($"{100.0 * use.Files / proposal.Survey.Files.Count:0.#} %"),
            kinds.Count > MostKinds ? shown + ", …" : shown,
            Snippet.Of(KindNames.Example(use.Example)),
            fate.Describe(proposal.PropertyOf(use.Key)),
        ];
    }

    private static IEnumerable<string[]> Marks(IReadOnlyList<SurveyedFile> files) => ForeignMark.All.Select(mark =>
    {
        var found = files.SelectMany(file => file.Marks.Where(found => found.Mark == mark)
            .Select(found => (file.Path, found.Line, found.Lines))).ToList();
        var lines = found.Sum(static file => file.Lines);
        return lines == 0
            ? null
            : new[] { mark.Sample, Invariant(lines), Invariant(found.Count), Invariant($"{found[0].Path}:{found[0].Line}"), mark.Advice };
    }).OfType<string[]>();

    private static string[] Counts(string name, List<(SurveyedFile File, Finding Finding)> found) =>
    [
        name,
        Invariant(found.Count(static place => IsError(place.Finding))),
        Invariant(found.Count(static place => IsError(place.Finding) && place.Finding.Fix.Count > 0)),
        Invariant(found.Count(static place => place.Finding.RuleId == OwnTypeRules.UnusedKey.Id)),
    ];

    private static IEnumerable<string[]> Remaining(List<(SurveyedFile File, Finding Finding)> after) => after
        .Where(static place => IsError(place.Finding))
        .GroupBy(static place => (place.Finding.RuleId, place.Finding.Message))
        .OrderByDescending(static kind => kind.Count()).ThenBy(static kind => kind.Key)
        .SelectMany(static kind => kind.Take(PlacesShown).Select((place, i) => new[]
        {
            i == 0 ? kind.Key.RuleId : "",
            i == 0 ? Invariant(kind.Count()) : "",
            Invariant($"{place.File.Path}:{place.Finding.Start.Line}")
                + (i == 0 ? ": " + Consoles.OnOneLine(RuleCatalog.MessageOf(place.Finding)) : ""),
        }));

    private static bool IsError(Finding finding) => RuleCatalog.Get(finding.RuleId).Severity == RuleSeverity.Error;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
