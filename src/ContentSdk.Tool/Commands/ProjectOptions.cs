using System.CommandLine;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Commands;

/// <summary>The options that stand for properties of a project, so that the command says what its build says.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string> _entities = EntityOptions.Create();
    private readonly Option<bool> _rawHtml = new("--raw-html") { Description = "Keep HTML that stands in Markdown, as the project's ContentSdkRawHtml." };
    private readonly Option<string> _drafts = new("--drafts")
    {
        Description = "Whether drafts are part of the project, as its ContentSdkDrafts: include or exclude.",
        DefaultValueFactory = static _ => "include",
    };

    private readonly Option<string?> _today = new("--today") { Description = "The day that the build states, as the project's ContentSdkToday: 2025-03-31." };

    public ProjectOptions()
    {
        _drafts.Validators.Add(static result =>
        {
            var word = result.GetValueOrDefault<string>() ?? "";
            if (SetOptions.IncludesDrafts(word) is null)
                result.AddError($"--drafts has no value '{word}'. {SetOptions.SuggestionFor(word)}");
        });
        _today.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day && !SetOptions.IsDay(day))
                result.AddError($"--today is no day: '{day}'. Write year, month and day, as in 2025-03-31.");
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_entities, _rawHtml, _drafts, _today])
            command.Options.Add(option);
    }

    public ProjectSettings Of(ParseResult parsed) => new(
        new(EntityModes.Of(parsed.GetValue(_entities) ?? "") ?? EntityMode.Auto, parsed.GetValue(_rawHtml)),
        SetOptions.IncludesDrafts(parsed.GetValue(_drafts) ?? "") ?? true,
        parsed.GetValue(_today));
}
