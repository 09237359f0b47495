using System.CommandLine;
using ContentSdk.Tool.Checking;
using ContentSdk.Tool.Reports;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk check</c>: what the build would say of content files, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Content files, or folders to search for content files and entity catalogs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "Output format: text as compilers print it, json for scripts, sarif (2.1.0) for code hosts and editors.",
            DefaultValueFactory = static _ => FindingReport.Names[0],
        }.AcceptOnlyFromAmong([.. FindingReport.Names]);
        var all = new Option<bool>("--all") { Description = "Also print info findings, which builds do not show." };
        var fix = new Option<bool>("--fix") { Description = "Fix what can be fixed safely, then print the rest." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, print the changes as a unified diff." };
        var project = new ProjectOptions();
        var command = new Command("check", "Checks content files as the build does. Returns 1 if there are errors.")
        {
            paths, format, all, fix, dryRun,
        };
        project.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(dryRun))
                return;
            if (!result.GetValue(fix))
                result.AddError("--dry-run belongs to --fix: write both.");
            else if (result.GetResult(format) is { Implicit: false })
                result.AddError("--dry-run prints a diff: leave out --format.");
        });
        command.SetAction(parsed => new Checker(
            new(
                parsed.GetRequiredValue(paths),
                project.Of(parsed),
                FindingReport.Of(parsed.GetRequiredValue(format)),
                parsed.GetValue(all),
                parsed.GetValue(fix),
                parsed.GetValue(dryRun)),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error).Run());
        return command;
    }
}
