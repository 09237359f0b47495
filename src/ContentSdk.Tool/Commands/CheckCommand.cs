using System.CommandLine;
using System.CommandLine.Parsing;
using ContentSdk.Tool.Checking;
using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Project;
using ContentSdk.Tool.Reports;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk check</c>: what the build would say of content files, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Content files, or folders to search for content files and entity catalogs. "
                + "With --project, its content folders if there is none.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "Output format: text as compilers print it, json for scripts, sarif (2.1.0) for code hosts and editors.",
            DefaultValueFactory = static _ => FindingReport.Names[0],
        }.AcceptOnlyFromAmong([.. FindingReport.Names]);
        var all = new Option<bool>("--all") { Description = "Also print info findings, which builds do not show." };
        var fix = new Option<bool>("--fix") { Description = "Fix what can be fixed safely, then print the rest." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, print the changes as a unified diff." };
        var noRules = new Option<bool>("--no-rules")
        {
            Description = "With --project: leave out the rules in the project's code. "
                + "They run in a process of their own, from the last build.",
        };
        var seconds = new Option<int>("--rules-timeout")
        {
            Description = "With --project: after how many seconds rules that do not end are stopped.",
            DefaultValueFactory = static _ => 60,
        };
        seconds.Validators.Add(static result =>
        {
            // To ask for the value of what is no number would throw.
            if (result.Tokens is [var written] && !(int.TryParse(written.Value, out var number) && number is >= 1 and <= 86400))
                result.AddError("--rules-timeout is a number of seconds from 1 to 86400.");
        });
        var project = new ProjectOptions();
        var command = new Command("check", "Checks content files as the build does. Returns 1 if there are errors.")
        {
            paths, format, all, fix, dryRun, noRules, seconds,
        };
        project.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!IsOn(result, dryRun))
                return;
            if (!IsOn(result, fix))
                result.AddError("--dry-run belongs to --fix: write both.");
            else if (result.GetResult(format) is { Implicit: false })
                result.AddError("--dry-run prints a diff: leave out --format.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(paths) is not { Tokens.Count: > 0 } && !project.IsNamed(result))
                result.AddError("Name content files or folders, or a project with --project.");
        });
        command.SetAction(parsed =>
        {
            try
            {
                var file = project.File(parsed);
                // By the types of an older build, a fix could change a key that is right by the code of now.
                var knowsTypes = file is null || (file.KnowsTypes && !(file.IsStale && parsed.GetValue(fix)));
                if (file is not null && Notice(file, knowsTypes) is { } notice)
                    parsed.InvocationConfiguration.Error.WriteLine($"contentsdk: {notice}");
                var named = parsed.GetRequiredValue(paths);
                return new Checker(
                    new(
                        named.Length > 0 ? named : file!.ContentFolders,
                        SettingsOf(project.Of(parsed, file, knowsTypes), file, knowsTypes && named.Length == 0),
                        FindingReport.Of(parsed.GetRequiredValue(format)),
                        parsed.GetValue(all),
                        parsed.GetValue(fix),
                        parsed.GetValue(dryRun))
                    {
                        Rules = file is not { IsBuilt: true } || !knowsTypes || parsed.GetValue(noRules)
                            ? null
                            : new(file, parsed.GetValue(seconds), named.Length == 0),
                    },
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error).Run();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"contentsdk: {fault.Message}");
                return ExitCodes.Usage;
            }
        });
        return command;
    }

    // Of some files alone nobody can say which routes the others have, and without its types not which those of items are.
    private static ProjectSettings SettingsOf(ProjectSettings settings, ProjectFile? file, bool isWhole) =>
        file is not null && isWhole ? BuiltRoutes.AddTo(settings, file) : settings;

    // A build that content stops leaves no assembly, and with it no types: content must be corrected before there can be any.
    private static string? Notice(ProjectFile file, bool knowsTypes) =>
        !knowsTypes ? $"'{file.Folder}' has no build with its code as it is now, so that its types and rules are not known. "
            + "Fields of its own, items and rules are not checked, and keys that are not built in are left as they are."
        : file.IsStale ? $"the code of '{file.Folder}' is newer than its last build: fields are checked against the types of that build."
        : null;

    // To ask for the value of an option without a sound argument would throw, before that is reported.
    private static bool IsOn(CommandResult result, Option<bool> option) =>
        result.GetResult(option) is { Implicit: false } written
        && (written.Tokens.Count == 0 || (bool.TryParse(written.Tokens[0].Value, out var isOn) && isOn));
}
