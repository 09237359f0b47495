using System.CommandLine;
using ContentSdk.Tool.Pages;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk explain</c>: the page of a rule, or the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("id")
        {
            Description = "Id of the rule: CSDK2003, or 2003. Without it, lists all rules.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explains a rule, with a wrong and a right example.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? id, TextWriter output, TextWriter error)
    {
        if (id is null)
        {
            foreach (var rule in RulePages.All)
                output.WriteLine($"{rule.Id}  {rule.Title}");
            return ExitCodes.Success;
        }
        if (RulePages.Find(id) is { } page)
        {
            PagePrinter.Print(page, output);
            return ExitCodes.Success;
        }
        var remedy = RulePages.Nearest(id) is { } near ? $"Did you mean '{near}'?" : "'contentsdk explain' lists all.";
        error.WriteLine(Consoles.OnOneLine($"contentsdk: There is no rule '{id}'. {remedy}"));
        return ExitCodes.Usage;
    }
}
