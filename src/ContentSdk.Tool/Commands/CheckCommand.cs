using System.CommandLine;
using System.Globalization;
using ContentSdk.Engine;
using ContentSdk.Engine.Rules;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using Spectre.Console;

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
        var all = new Option<bool>("--all") { Description = "Print also what is merely worth knowing, which a build keeps to itself." };
        var entities = EntityOptions.Create();
        var command = new Command("check", "Prints what the build would find in content files. Returns 1 when there are errors.") { paths, all, entities };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(all), EntityOptions.ToReadOptions(parsed.GetValue(entities)), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string[] paths, bool all, ReadOptions options, TextWriter output, TextWriter error)
    {
        IReadOnlyList<string> files;
        try
        {
            files = ContentFiles.Find(paths);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"contentsdk: {fault.Message}");
            return ExitCodes.Usage;
        }
        int errors = 0, warnings = 0;
        foreach (var line in ContentSet.Read(files, options).Findings())
        {
            if (line.Severity == RuleSeverity.Info && !all)
                continue;
            errors += line.Severity == RuleSeverity.Error ? 1 : 0;
            warnings += line.Severity == RuleSeverity.Warning ? 1 : 0;
            Consoles.WriteLine(output, line.Text, ColourOf(line.Severity));
        }
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"content files: {files.Count}, errors: {errors}, warnings: {warnings}"));
        return errors == 0 ? ExitCodes.Success : ExitCodes.ContentErrors;
    }

    private static Color ColourOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Color.Red,
        RuleSeverity.Warning => Color.Yellow,
        _ => Color.Grey,
    };
}
