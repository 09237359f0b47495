using System.CommandLine;
using System.Reflection;
using ContentSdk.Tool.Commands;

namespace ContentSdk.Tool;

/// <summary>The command line as a function, so that tests run what a user runs.</summary>
public static class ToolApp
{
    /// <summary>Version of the tool, without what a build adds to it.</summary>
    internal static string Version { get; } =
        typeof(ToolApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Reads content files as the ContentSdk build does.")
        {
            CheckCommand.Create(),
            ExplainCommand.Create(),
            RoutesCommand.Create(),
            SchemaCommand.Create(),
            ShowCommand.Create(),
            EntitiesCommand.Create(),
            AdoptCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
                error.WriteLine($"contentsdk: {fault.Message}");
            error.WriteLine("Run 'contentsdk --help' for a list of commands.");
            return ExitCodes.Usage;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }
}
