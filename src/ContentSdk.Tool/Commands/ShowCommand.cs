using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentSdk.Engine;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
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
        var json = new Option<bool>("--json") { Description = "Print one JSON object with everything in full." };
        var explain = new Option<bool>("--explain")
        {
            Description = "Also explain each quotation's speaker: the deciding rule, the cues considered, any doubts.",
        };
        var catalog = new Option<string[]>("--catalog") { Description = "Entity catalog to read the file with; can be repeated." };
        var among = new Option<string[]>("--among")
        {
            Description = "Also list similar articles among these files and folders, and what each has in common; can be repeated.",
        };
        var entities = EntityOptions.Create();
        var command = new Command("show", "Prints how a content file is read: its parts, quotations and entities.")
        {
            file, json, explain, catalog, among, entities,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            parsed.GetValue(json),
            parsed.GetValue(explain),
            parsed.GetValue(catalog) ?? [],
            parsed.GetValue(among) ?? [],
            EntityOptions.ToReadOptions(parsed.GetValue(entities)),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(
        string path, bool json, bool explain, string[] catalogs, string[] among, ReadOptions options, TextWriter output, TextWriter error)
    {
        if (Array.Find([path, .. catalogs], Directory.Exists) is { } folder)
        {
            error.WriteLine(folder == path
                ? $"contentsdk: '{folder}' is a folder. Name one content file in it."
                : $"contentsdk: '{folder}' is a folder. Name the catalog file.");
            return ExitCodes.Usage;
        }
        if (Array.Find([path, .. catalogs], static file => !File.Exists(file)) is { } missing)
        {
            error.WriteLine($"contentsdk: There is no file '{missing}'.");
            return ExitCodes.Usage;
        }
        if (Array.Find(among, static other => !Path.Exists(other)) is { } nowhere)
        {
            error.WriteLine($"contentsdk: There is no file or folder '{nowhere}'.");
            return ExitCodes.Usage;
        }
        var catalog = ProjectCatalog.Of(catalogs);
        foreach (var finding in catalog.Findings.SelectMany(file => file.Select(finding => new FileFinding(file.Key, finding))))
            error.WriteLine(finding.Line);
        var sidecar = SidecarPaths.Beside([path]).Of(path);
        var file = explain
            ? ContentFile.Explain(path, options, catalog.Entities, sidecar)
            : ContentFile.Read(path, options, catalog.Entities, sidecar);
        var shown = new ShowModelBuilder(file).Build();
        if (among.Length > 0)
            shown = shown with { Similar = SimilarFinder.Find(path, among, options) };
        if (json)
            output.Write(JsonSerializer.Serialize(shown, Json.ShownFile) + "\n");
        else
            ShowPrinter.Print(ShowReportBuilder.Build(shown), output);
        return ExitCodes.Success;
    }
}
