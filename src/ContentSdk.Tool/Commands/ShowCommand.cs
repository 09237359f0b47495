using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Show;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk show</c>: what was understood of one content file.</summary>
internal static class ShowCommand
{
    /// <summary>Text stays readable: only what JSON itself demands is escaped.</summary>
    private static readonly ShowJson Json = new(new(ShowJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The content file." };
        var json = new Option<bool>("--json") { Description = "One JSON object, with everything in full." };
        var command = new Command("show", "Prints what was understood of a content file: its parts, quotations and entities.") { file, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, bool json, TextWriter output, TextWriter error)
    {
        if (!File.Exists(path))
        {
            error.WriteLine($"contentsdk: There is no file '{path}'.");
            return ExitCodes.Usage;
        }
        var shown = new ShowModelBuilder(ContentFile.Read(path)).Build();
        if (json)
            output.Write(JsonSerializer.Serialize(shown, Json.ShownFile) + "\n");
        else
            ShowPrinter.Print(ShowReportBuilder.Build(shown), output);
        return ExitCodes.Success;
    }
}
