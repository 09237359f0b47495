using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ContentSdk.Tool.Adopt;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk adopt</c>: what a project needs to build the content of another system.</summary>
internal static class AdoptCommand
{
    private const string Format = "yyyy-MM-dd";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with the content." };
        var project = new Option<FileInfo?>("--project")
        {
            Description = "Project file to write the properties to. Without it, they are printed.",
        };
        var space = new Option<string?>("--namespace") { Description = "Namespace of the type, instead of the project's." };
        var type = new Option<string>("--type") { Description = "Name of the type.", DefaultValueFactory = static _ => "SiteFields" };
        var today = new Option<string?>("--today") { Description = "The date that counts as today: 2025-03-31." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing, print everything." };
        space.Validators.Add(static result => CheckName(result, "--namespace", hasDots: true));
        type.Validators.Add(static result => CheckName(result, "--type", hasDots: false));
        today.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day
                && !DateOnly.TryParseExact(day, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"'{day}' is not a valid date for --today. Write year, month and day, as in 2025-03-31.");
        });
        var command = new Command("adopt", "Reads the content of another system and proposes what a project needs to build it.")
        {
            folder, project, space, type, today, dryRun,
        };
        command.SetAction(parsed => new Adopter(
            new(
                parsed.GetRequiredValue(folder),
                parsed.GetValue(project)?.FullName,
                parsed.GetValue(space),
                parsed.GetRequiredValue(type),
                Day(parsed.GetValue(today)),
                parsed.GetValue(dryRun)),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error).Run());
        return command;
    }

    private static int Day(string? today) => today is null
        ? DateOnly.FromDateTime(DateTime.Today).DayNumber
        : DateOnly.ParseExact(today, Format, CultureInfo.InvariantCulture).DayNumber;

    private static bool IsIdentifier(string part) =>
        part.Length > 0 && !char.IsAsciiDigit(part[0]) && part.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static void CheckName(OptionResult result, string option, bool hasDots)
    {
        var name = result.GetValueOrDefault<string?>();
        if (name is null)
            return;
        var parts = name.Split('.');
        if ((parts.Length > 1 && !hasDots) || !parts.All(IsIdentifier))
            result.AddError($"'{name}' is not a valid name for {option}. Use letters and digits.");
    }
}
