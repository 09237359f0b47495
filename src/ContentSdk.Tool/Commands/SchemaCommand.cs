using System.CommandLine;
using System.Text;
using ContentSdk.Tool.Pages;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk schema</c>: the JSON Schemas that editors complete and check keys by.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name")
        {
            Description = "front-matter, also for NAME.meta.yaml files, or entities for the entity catalog.",
        };
        name.AcceptOnlyFromAmong([.. Schemas.Names]);
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write to, instead of standard output." };
        var command = new Command("schema", "Prints the JSON Schema of front matter or of the entity catalog.") { name, output };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(name), parsed.GetValue(output), parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string name, FileInfo? file, TextWriter output, TextWriter error)
    {
        var schema = Schemas.Read(name);
        if (file is null)
        {
            output.Write(schema);
            return ExitCodes.Success;
        }
        try
        {
            File.WriteAllText(file.FullName, schema, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return ExitCodes.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"contentsdk: {fault.Message}");
            return ExitCodes.Usage;
        }
    }
}
