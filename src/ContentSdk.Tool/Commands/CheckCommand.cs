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
            Description = "Content files, or folders that are searched for them and for entity catalogs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "How findings are printed: text as compilers do, json for scripts, sarif (2.1.0) for code hosts and editors.",
            DefaultValueFactory = static _ => FindingReport.Names[0],
        }.AcceptOnlyFromAmong([.. FindingReport.Names]);
        var all = new Option<bool>("--all") { Description = "Print also what is merely worth knowing, which a build keeps to itself." };
        var fix = new Option<bool>("--fix") { Description = "Mend what can be mended safely, then print what is left." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, print the changes as a unified diff." };
        var project = new ProjectOptions();
        var command = new Command("check", "Prints what the build would find in content files. Returns 1 when there are errors.") { paths, format, all, fix, dryRun };
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
