using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Fixes;

namespace ContentSdk.Tool.Checking;

/// <summary>Carries out <c>contentsdk check</c>.</summary>
internal sealed class Checker(CheckRequest request, TextWriter output, TextWriter error)
{
    public int Run()
    {
        IReadOnlyList<string> files;
        try
        {
            files = ContentFiles.Find(request.Paths, request.Settings.Types.Collections.Count > 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"contentsdk: {fault.Message}");
            return ExitCodes.Usage;
        }
        var stamps = request.Fix ? files.ToDictionary(static path => path, FileStamp.Of) : null;
        var findings = Read(files);
        var mender = new Mender(request, output, error);
        if (stamps is not null && mender.Mend(findings, stamps) && !request.IsDryRun)
            findings = Read(files);
        if (!request.IsDryRun && request.Rules is { } rules)
            findings.AddRange(rules.Run(files, error));
        // The output of a dry run is the difference, ready to be applied.
        if (!request.IsDryRun)
            request.Report.Write([.. findings.Where(found => request.WithInfo || found.Rule.Severity != RuleSeverity.Info)], output);
        int errors = Count(findings, RuleSeverity.Error), warnings = Count(findings, RuleSeverity.Warning);
        error.WriteLine(FormattableString.Invariant($"content files: {files.Count}, errors: {errors}, warnings: {warnings}"));
        return errors + mender.Failures == 0 ? ExitCodes.Success : ExitCodes.ContentErrors;
    }

    private List<FileFinding> Read(IReadOnlyList<string> files) =>
        [
            .. ContentSet.Read(files, request.Settings, ProjectCache.Of(Environment.CurrentDirectory)).Findings()
                .Where(found => request.Settings.KnowsTypes || !IsOfKeys(found.Rule)),
        ];

    // A type may have the keys of series.
    private static bool IsOfKeys(Rule rule) => rule.Id == FrontMatterRules.UnknownKey.Id || rule.Id == OwnTypeRules.UnusedKey.Id
        || rule.Id == TermRules.InvalidSeries.Id || rule.Id == TermRules.RepeatedPart.Id;

    private static int Count(List<FileFinding> findings, RuleSeverity severity) => findings.Count(found => found.Rule.Severity == severity);
}
