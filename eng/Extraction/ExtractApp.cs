using System.CommandLine;
using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Quotations.Choice;

namespace ContentSdk.Extraction;

/// <summary>
/// The command line as a function, so that tests run what a user runs: JSON Lines of texts
/// in, JSON Lines of what was read out.
/// </summary>
internal static class ExtractApp
{
    /// <summary>All lines were read.</summary>
    public const int Success = 0;

    /// <summary>Lines could not be read; the others were.</summary>
    public const int BadLines = 1;

    /// <summary>The command could not be carried out as it was written.</summary>
    public const int Usage = 2;

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter error)
    {
        var parsed = Command().Parse(arguments);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Error = error, EnableDefaultExceptionHandler = false });
        foreach (var fault in parsed.Errors)
            error.WriteLine($"extract: {fault.Message}");
        error.WriteLine("Run 'eng/extract --help' for a list of options.");
        return Usage;
    }

    private static RootCommand Command()
    {
        var input = new Option<FileInfo>("--input", "-i")
        {
            Description = "JSON Lines file; each line an object with 'id' and 'text' (or 'input_text').",
            Required = true,
        };
        var output = new Option<FileInfo>("--output", "-o")
        {
            Description = "JSON Lines file to write: one line an article, in the order of the input.",
            Required = true,
        };
        var parallel = new Option<int>("--parallel")
        {
            Description = "How many articles are read at the same time. The output is the same.",
            DefaultValueFactory = _ => 1,
        };
        parallel.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--parallel takes a number from 1 up.");
        });
        var weights = new Option<FileInfo?>("--entity-weights")
        {
            Description = "Weights of the entity model instead of those that ship: to score it on texts that it did not learn from.",
        };
        var names = new Option<FileInfo?>("--name-weights")
        {
            Description = "The same for the model that languages other than English share.",
        };
        var choice = new Option<FileInfo?>("--choice-weights")
        {
            Description = "The same for the choice of speakers.",
        };
        var project = new Option<bool>("--project")
        {
            Description = "Take all texts as one project's: names also get the number of their entity over all of them.",
        };
        var command = new RootCommand("Writes the quotations, entities, title and body of each text as JSON Lines.")
        {
            input, output, parallel, weights, names, choice, project,
        };
        command.SetAction(parsed => Extract(
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(output),
            parsed.GetValue(parallel),
            new(parsed.GetValue(weights), parsed.GetValue(names)),
            parsed.GetValue(choice),
            parsed.GetValue(project),
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Extract(
        FileInfo input, FileInfo output, int parallel, ModelFiles models, FileInfo? choice, bool isProject, TextWriter error)
    {
        try
        {
            var options = ReadOptions.Default with
            {
                EntityWeights = new(Read(models.English, NameModel.Read), Read(models.Others, NameModel.Read)),
                ChoiceWeights = Read(choice, ChoiceWeights.Read),
            };
            using var reader = input.OpenText();
            using var writer = output.Create();
            var summary = new Extractor(input.Name, parallel, options, isProject, error).Run(reader, writer);
            error.WriteLine(summary.Describe());
            return summary.BadLines == 0 ? Success : BadLines;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine($"extract: {fault.Message}");
            return Usage;
        }
    }

    private static T? Read<T>(FileInfo? file, Func<Stream, T> read)
        where T : class
    {
        if (file is null)
            return null;
        using var stream = file.OpenRead();
        return read(stream);
    }

    private readonly record struct ModelFiles(FileInfo? English, FileInfo? Others);
}
