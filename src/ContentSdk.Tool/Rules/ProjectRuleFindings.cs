using ContentSdk.EditorSchemas;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Project;

namespace ContentSdk.Tool.Rules;

/// <summary>What the rules of a project say of its content, as findings of the command.</summary>
/// <param name="project">The project.</param>
/// <param name="seconds">After which time the rules are stopped.</param>
/// <param name="isWhole">Whether all content of the project is checked, and not some files.</param>
internal sealed class ProjectRuleFindings(ProjectFile project, int seconds, bool isWhole)
{
    private readonly Dictionary<string, SourceDocument> _documents = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string>? _paths;

    /// <summary>Runs the rules, if the project has any.</summary>
    /// <param name="files">The files that are checked, as they are shown.</param>
    /// <param name="error">Where it is said that the rules saw older content.</param>
    public IEnumerable<FileFinding> Run(IReadOnlyList<string> files, TextWriter error)
    {
        if (AssemblyMetadataReader.Find(project.Assembly, RulesMetadata.Key) is not { } type)
            return [];
        var outcome = File.Exists(project.Output)
            ? RuleProcess.Run(new(project.Output, type, project.Folder, project.Properties["NuGetPackageRoot"], seconds))
            : new([], new(ProjectRules.NotRun, Path.GetFileName(project.Output), "the build did not put it into its output folder."));
        var shown = files.ToDictionary(static file => Path.GetFullPath(file), StringComparer.Ordinal);
        if (outcome.Fault is null && IsOlder(files, outcome))
        {
            error.WriteLine(
                $"contentsdk: content is newer than the last build of '{project.Folder}': its rules saw the content of that build.");
        }
        return Of(outcome, shown);
    }

    private IEnumerable<FileFinding> Of(RuleOutcome outcome, Dictionary<string, string> shown)
    {
        if (outcome.Fault is { } fault)
            yield return AtProject(fault.Message, [.. fault.Arguments]);
        foreach (var found in outcome.Findings)
        {
            var message = found.HasFailed ? ProjectRules.FailedRule : ProjectRules.BrokenRule;
            if (found.File.Length == 0)
                yield return AtProject(message, found.Rule, found.Message);
            else if (PathOf(found) is not { } file)
                yield return AtProject(message, found.Rule, WithPlace(found));
            else if (shown.TryGetValue(file, out var path) || isWhole)
                yield return At(path ?? Path.GetRelativePath(Environment.CurrentDirectory, file), found, message);
        }
    }

    private FileFinding AtProject(RuleMessage message, params string[] arguments)
    {
        var path = Path.GetRelativePath(Environment.CurrentDirectory, project.Properties["MSBuildProjectFullPath"]);
        return new(path, Finding.At(new SourceDocument(ContentFile.LogicalPathOf(path), ""), default, message, arguments));
    }

    private static string WithPlace(RuleFinding found) =>
        FormattableString.Invariant($"{found.File}({found.Line},{found.Column}): {found.Message}");

    // In a file that was changed since, the place may be another; what the rule said is what is shown.
    private FileFinding At(string path, RuleFinding found, RuleMessage message)
    {
        if (!_documents.TryGetValue(path, out var document))
            _documents.Add(path, document = ContentFile.Load(path));
        var line = Math.Clamp(found.Line, 1, document.LineCount);
        var at = Math.Min(document.LineStart(line) + Math.Max(found.Column - 1, 0), document.Text.Length);
        var said = new LinePosition(Math.Max(found.Line, 1), Math.Max(found.Column, 1));
        var place = FilePlace.Of(document, new(at, 0)) with { Start = said, End = said };
        return new(path, Finding.At(document.LogicalPath, place, message, found.Rule, found.Message));
    }

    // What is compiled in has the path that a file has in the project, which is another one for a file from elsewhere.
    private string? PathOf(RuleFinding found)
    {
        _paths ??= BuiltPaths.Of(project);
        if (_paths.TryGetValue(found.File, out var built))
            return built;
        var path = Path.GetFullPath(Path.Combine(project.Folder, found.File));
        return File.Exists(path) ? path : null;
    }

    private bool IsOlder(IReadOnlyList<string> files, RuleOutcome outcome)
    {
        var built = File.GetLastWriteTimeUtc(project.Output);
        return files.Any(file => File.GetLastWriteTimeUtc(file) > built)
            || outcome.Findings.Any(found => found.File.Length > 0 && !File.Exists(PathOf(found)));
    }
}
