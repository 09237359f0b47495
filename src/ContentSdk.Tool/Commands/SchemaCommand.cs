using System.CommandLine;
using System.Text;
using ContentSdk.EditorSchemas;
using ContentSdk.Tool.Pages;
using ContentSdk.Tool.Project;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk schema</c>: the JSON Schemas that editors complete and check keys by.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name")
        {
            Description = "front-matter, also for sidecars such as NAME.meta.yaml, or entities for the entity catalog.",
        };
        name.AcceptOnlyFromAmong([.. Schemas.Names]);
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write to, instead of standard output." };
        var project = ProjectOption.Create();
        var collection = new Option<string?>("--collection")
        {
            Description = "With --project and front-matter: the keys of the items of a collection, by the name of its class.",
        };
        var command = new Command("schema", "Prints the JSON Schema of front matter or of the entity catalog.")
        {
            name, output, project, collection,
        };
        command.SetAction(parsed => Run(
            new(parsed.GetRequiredValue(name), parsed.GetValue(project), parsed.GetValue(collection)), parsed.GetValue(output),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(Asked asked, FileInfo? file, TextWriter output, TextWriter error)
    {
        try
        {
            var schema = SchemaOf(asked);
            if (file is null)
            {
                output.Write(schema);
                return ExitCodes.Success;
            }
            File.WriteAllText(file.FullName, schema, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return ExitCodes.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"contentsdk: {fault.Message}");
            return ExitCodes.Usage;
        }
    }

    private static string SchemaOf(Asked asked)
    {
        var schema = Schemas.Read(asked.Name);
        if (asked.Name != Schemas.FrontMatter || asked.Project is null)
        {
            return asked.Collection is null
                ? schema
                : throw new IOException("--collection needs 'front-matter' and --project, whose types it is one of.");
        }
        var (types, slugs) = BuiltTypes.Read(ProjectFile.Read(asked.Project));
        if (asked.Collection is null)
            return OwnSchema.Add(schema, types, slugs);
        var collection = types.Collections
            .FirstOrDefault(one => string.Equals(one.Name, asked.Collection, StringComparison.OrdinalIgnoreCase))
            ?? throw new IOException(
                types.Collections.Count == 0
                    ? "The project has no collections."
                    : $"There is no collection '{asked.Collection}'. Use one of these: "
                        + $"{string.Join(", ", types.Collections.Select(static one => one.Name))}.");
        return OwnSchema.OfItems(schema, types, slugs, collection);
    }

    private sealed record Asked(string Name, string? Project, string? Collection);
}
